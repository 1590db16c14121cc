import type { Lexicon } from './lexicon.ts';

/** Turkish, by stems. */
export const turkish: Lexicon = {
  fighting: `çatışma*, çatıştı*, muharebe*, taarruz*, saldırıya geçti, cephe*, işgal*, pusu*, ele geçirdi*, ele geçirildi, kara harekat*, askeri operasyon*, harekat*, isyancı*, sınır ihlali, kuşatma*, şehit*`,
  strike: `hava saldırı*, hava saldırısı, hava harekat*, füze*, roket*, insansız hava araç*, iha, ihalar*, siha, sihalar*, kamikaze dron*, dron*, bombardıman*, bombaladı, bombalandı, top atış*, topçu*, vurdu, vuruldu, havan*, düşürüldü`,
  attack: `terör*, terörist*, bombalı saldırı*, intihar saldırı*, canlı bomba*, patlama*, patladı, rehine*, suikast*, silahlı saldırı*, eyp, mayın*`,
  civilians: `sivil*, katliam*, soykırım*, etnik temizlik, toplu mezar*, kaçırıldı, kaçırdı, işkence*`,
  buildup: `tatbikat*, askeri yığınak*, seferberlik*, uçak gemisi, asker sevk*, asker gönder*, nükleer deneme*, füze denemesi, barış gücü, savaş gemi*, teyakkuz*`,
  unrest: `darbe*, cunta*, isyan*, ayaklanma*, sıkıyönetim*, olağanüstü hal, yağma*`,
  protest: `protesto*, gösterici*, eylemci*, biber gazı, miting*`,
  peace: `ateşkes*, barış görüşme*, barış anlaşma*, barış plan*, barış süreci*, barış müzakere*, esir takas*, esir değişim*, arabulucu*, silah bırak*, barış`,
  diplomacy: `dışişleri bakan*, büyükelçi*, bm, güvenlik konseyi, zirve*, diplomat*, diplomasi*, müzakere*, görüştü, görüşme*`,
  sanctions: `yaptırım*, silah ambargo*, ambargo*, silah satış*, silah sevkiyat*, askeri yardım*, silah yardım*`,
  humanitarian: `mülteci*, insani yardım*, insani kriz*, sığınmacı*, yerinden edil*, kıtlık*, tahliye*, göçmen kamp*`,
  justice: `savaş suç*, insanlığa karşı suç*, uluslararası ceza mahkemesi, ucm, tutuklama emri, tutuklama karar*, lahey*`,
  toll: `öldü, öldürüldü, öldürdü, ölü, yaralı, yaralandı, can kaybı, hayatını kaybetti`,
  conflict: `savaş*, ordu*, asker*, askeri, militan*, silahlı kuvvet*, ayrılıkçı*, tsk, msb, milis*`,
  irrelevant: `maç*, futbol*, gol, galatasaray*, fenerbahçe*, beşiktaş*, süper lig*, şampiyonlar ligi*, dizi*, film*, oyuncu*, şarkıcı*, konser*, borsa*, dolar kuru, enflasyon*, faiz*, deprem*, sel felaket*, trafik kaza*, kaza*, yıl dönümü, yıldönümü, sergi*, olimpiyat*, tarif*, grip*, grev*`,
};
