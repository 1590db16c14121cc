/** The one stylesheet: a wire that runs down the page, with the stories as knots on it. */
export const style = String.raw`
:root{color-scheme:light dark;--paper:#f5f1e8;--card:#fdfbf5;--ink:#1c1e23;--soft:#555862;--rule:#d8d0bf;--field:#8a8371;--wire:#9a3412;--wire-ink:#fff;--mark:#f6e2a0;--mark-ink:#1c1e23;--dot:#b3a78c;--good:#2f6a4f;--bad:#a1241c;--badpaper:#fbe9e4;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,P052,"URW Palladio L",Charter,Georgia,"Noto Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"Noto Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#13161b;--card:#1a1e25;--ink:#e9e4d8;--soft:#a7a9b0;--rule:#323844;--field:#7d8593;--wire:#f0936b;--wire-ink:#1a1108;--mark:#594712;--mark-ink:#fff0bd;--dot:#4d5665;--good:#8ccbaa;--bad:#ffb4a8;--badpaper:#3a1d1a}}
*{box-sizing:border-box}
html{font:100%/1.55 var(--sans);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;border-top:4px solid var(--wire);overflow-wrap:break-word}
.frame{max-width:68rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.16;text-wrap:balance;letter-spacing:-.01em}
h1{font-size:clamp(2rem,1.3rem + 3.4vw,3.5rem);margin:.2em 0 .45em}
h2{font-size:clamp(1.4rem,1.2rem + .9vw,1.85rem);margin:2.2em 0 .7em}
h3{font-size:1.15rem;margin:1.4em 0 .35em}
p,ul,ol,dl{margin:0 0 1em;max-width:40rem}
.lede{font:1.2rem/1.5 var(--serif);color:var(--soft);max-width:36rem}
a{color:var(--wire);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--wire);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.6rem 1rem;z-index:9}
.masthead{display:flex;flex-wrap:wrap;gap:.4rem 2rem;align-items:baseline;padding:1.15rem 0 1rem;border-bottom:1px solid var(--rule)}
.brand{font:600 1.12rem var(--serif);color:var(--ink);text-decoration:none;letter-spacing:.01em;margin-right:auto}
.brand i{display:inline-block;width:1.7em;height:.42em;margin:0 .32em;vertical-align:.16em;border-bottom:2px solid var(--wire);position:relative}
.brand i::after{content:"";position:absolute;right:22%;bottom:-.3em;width:.5em;height:.5em;border-radius:50%;background:var(--wire)}
.masthead nav{display:flex;flex-wrap:wrap;gap:.2rem 1.35rem}
.masthead nav a{color:var(--ink);text-decoration:none;padding:.35rem 0;font-size:.95rem}
.masthead nav a:hover,.masthead nav a[aria-current]{box-shadow:0 2px var(--wire)}
main{padding:clamp(1.4rem,4vw,3rem) 0 3rem;min-height:55vh}
.foot{border-top:1px solid var(--rule);padding:1.4rem 0 3rem;color:var(--soft);font-size:.9rem;display:flex;flex-wrap:wrap;gap:.4rem 1.6rem}
.foot a{color:inherit}
.kicker,.dateline{font:.8rem/1.5 var(--mono);color:var(--soft);letter-spacing:.02em}
.kicker{text-transform:uppercase;letter-spacing:.1em;margin:0}
.split{display:grid;gap:2rem clamp(2rem,6vw,5rem);align-items:start}
@media (min-width:56rem){.split{grid-template-columns:minmax(0,1.1fr) minmax(0,.9fr)}.split>:first-child{position:sticky;top:1.5rem}}
.sheet{background:var(--card);border:1px solid var(--rule);border-top:3px solid var(--ink);padding:clamp(1.1rem,3vw,2rem)}
.stack{display:flex;flex-direction:column;gap:1.15rem}.stack>*{margin:0}.stack>button{align-self:start}#preview:empty{display:none}
label,legend,.label{font-weight:600;display:block;padding:0}
.hint{font-size:.9rem;color:var(--soft);margin:.15rem 0 .4rem}
input,select,textarea,button{font:inherit;color:inherit}
input[type=email],input[type=text],input[type=time],input[type=number],select,textarea{width:100%;min-height:2.85rem;padding:.55rem .75rem;background:var(--paper);border:1px solid var(--field);border-radius:3px}
textarea{font:1rem/1.5 var(--mono);resize:vertical;min-height:4.6rem}
[aria-invalid=true]{border:2px solid var(--bad)!important}
fieldset{border:0;margin:0;padding:0;min-width:0}
.row{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr))}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.9rem;padding:.6rem 1.35rem;border:1px solid var(--wire);border-radius:3px;background:var(--wire);color:var(--wire-ink);font-weight:600;text-decoration:none;cursor:pointer}
button:hover,.button:hover{filter:brightness(1.1)}
button.plain,.button.plain{background:none;color:var(--ink);border-color:var(--field)}
button.grave{background:none;color:var(--bad);border-color:currentColor}
.buttons{display:flex;flex-wrap:wrap;gap:.7rem}
.trap{position:absolute;left:-99rem;width:1px;height:1px;overflow:hidden}
.note{border-left:3px solid var(--wire);padding:.1rem 0 .1rem 1rem;margin:0 0 1.2rem;max-width:44rem}
.note.bad{border-color:var(--bad);background:var(--badpaper);padding:.7rem 1rem}
.note.bad p:last-child,.note p:last-child{margin:0}
.error{color:var(--bad);font-weight:600;margin:.35rem 0 0}
code,.query{font-family:var(--mono);font-size:.94em;overflow-wrap:anywhere}
code{background:color-mix(in srgb,var(--mark) 45%,transparent);padding:.05em .3em;border-radius:2px}
mark{background:linear-gradient(var(--mark),var(--mark)) 0 78%/100% 66% no-repeat;color:var(--mark-ink);padding:0 .08em;margin:0 -.08em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
h1.headline{font-size:clamp(1.6rem,1.2rem + 2vw,2.5rem);line-height:1.25;max-width:48rem;margin:.3em 0 .6em}
legend.hint{font-weight:400}
.wire{list-style:none;margin:0;padding:0 0 0 1.5rem;position:relative;max-width:46rem}
.wire::before{content:"";position:absolute;left:.35rem;top:.6rem;bottom:0;width:2px;background:linear-gradient(var(--wire) 60%,transparent)}
.wire>li{position:relative;margin:0 0 1.7rem}
.wire>li::before{content:"";position:absolute;left:-1.5rem;top:.42rem;width:.8rem;height:.8rem;border-radius:50%;background:var(--paper);border:2px solid var(--wire)}
.wire>li.s3::before,.wire>li.s4::before{background:radial-gradient(var(--wire) 38%,var(--paper) 42%)}
.wire>li.s5::before{background:var(--wire)}
.wire h2,.wire h3{font-size:1.22rem;margin:.1rem 0 .3rem;letter-spacing:0}
.wire h2 a,.wire h3 a{color:inherit;text-decoration:none}.wire h2 a:hover,.wire h3 a:hover{text-decoration:underline}
.wire p{margin:0 0 .45rem}
.tags{display:flex;flex-wrap:wrap;gap:.35rem .5rem;list-style:none;padding:0;margin:.35rem 0 0;font-size:.86rem}
.tags li{margin:0}.tags a,.tags span{display:inline-block;border:1px solid var(--rule);border-radius:99px;padding:.12rem .7rem;text-decoration:none;color:var(--ink);background:var(--card)}
.tags a{border-color:var(--field)}.tags a:hover{border-color:var(--wire)}
.map{position:relative;aspect-ratio:360/135;margin:0 0 .4rem;overflow:hidden}
.map .land{position:absolute;inset:0;background:var(--dot);-webkit-mask:var(--world) center/100% 100% no-repeat;mask:var(--world) center/100% 100% no-repeat}
.map .pin{position:absolute;width:1.5rem;height:1.5rem;margin:-.75rem;border-radius:50%;display:block;cursor:pointer;padding:0}
.map .pin::after{content:"";position:absolute;inset:.55rem;border-radius:50%;background:var(--wire);box-shadow:0 0 0 1.5px var(--paper)}
form .map .pin{width:.8rem;height:.8rem;margin:-.4rem}form .map .pin::after{inset:.16rem;box-shadow:none}
.map .pin:hover::after,.map .pin.hot::after{inset:.36rem}form .map .pin:hover::after{inset:0}.map .pin.hot{z-index:1}
.catalogue{columns:15rem;column-gap:2rem;list-style:none;padding:0;margin:1.5rem 0;max-width:none}.catalogue li{break-inside:avoid;padding:.28rem 0}
.picker summary{font-weight:600;cursor:pointer;padding:.35rem 0}
.checks{columns:13rem;column-gap:1.5rem;list-style:none;padding:0;margin:.5rem 0 0;max-width:none;max-height:19rem;overflow:auto}
.checks li{break-inside:avoid}.checks label{font-weight:400;display:flex;gap:.55rem;padding:.22rem 0}
.checks input{width:1.15rem;height:1.15rem;flex:none;accent-color:var(--wire);margin:.2rem 0 0}
.preview{border-top:1px dashed var(--field);padding-top:1rem}
.preview .count{font:600 1.5rem/1.2 var(--serif);margin:0 0 .3rem}
.preview ol{padding-left:1.1rem;margin:.6rem 0 0;font-size:.95rem}.preview li{margin:0 0 .5rem}
.table{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;font-size:.94rem}
th,td{text-align:left;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--rule);vertical-align:top}
thead th{font:.78rem var(--mono);color:var(--soft);text-transform:uppercase;letter-spacing:.06em}
.state{font-weight:600}.state.good{color:var(--good)}.state.bad{color:var(--bad)}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.2rem}dl.facts dt{color:var(--soft)}dl.facts dd{margin:0}
.subscription{border-top:1px solid var(--rule);padding:1.5rem 0 2rem;max-width:44rem}.subscription h2{margin:0 0 .3rem}.subscription+form,.subscription+details{border-top:1px solid var(--rule);padding-top:1.5rem;max-width:44rem;align-items:end}
details.more>summary{cursor:pointer;font-weight:600;padding:.5rem 0}
.quote{font:1.15rem/1.6 var(--serif)}
form:has([name=delivery]) .when-timed,form:has([name=delivery]) .when-weekly{display:none}
form:has(option[value=daily]:checked,option[value=weekly]:checked) .when-timed,form:has(option[value=weekly]:checked) .when-weekly{display:block}
@media (prefers-reduced-motion:no-preference){.map .pin.hot::before{content:"";position:absolute;inset:.2rem;border-radius:50%;border:2px solid var(--wire);animation:ping 3s ease-out infinite}@keyframes ping{from{transform:scale(.5);opacity:.9}70%,to{transform:scale(1.7);opacity:0}}}
@media (max-width:34rem){.map .pin::after{inset:.6rem;box-shadow:0 0 0 1px var(--paper)}.map .pin.hot::after{inset:.5rem}.buttons>*{flex:1 1 100%}.masthead{gap:.2rem 1.2rem}}
@media print{body{border:0}.masthead nav,.foot,form{display:none}.wire::before{background:#000}}
`;
