// Run in a process of its own by `classifier.ts`: how long after the start of the process the first story is classified.
import { classify } from '../../functions/classifier/classify.ts';

classify({ title: 'Shelling near Goma, two killed', summary: '' });
console.log(JSON.stringify({ readyMs: process.uptime() * 1000, rssMb: process.memoryUsage().rss / 2 ** 20 }));
