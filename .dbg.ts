process.env['CDK_VALIDATION']='false';
const { APPS, judgeSource, judgeTemplate } = await import('./test/languages/cdk/synthesis.ts');
const filter = process.argv[2] ? new RegExp(process.argv[2]) : /./;
const missing = new Map<string, number>(); const unknown = new Map<string, string[]>();
for (const app of APPS) {
  const { judged } = judgeSource(app); const t = judgeTemplate(app);
  const names = new Set([...judged.keys()].map(k=>k.slice(0,k.lastIndexOf(' '))));
  for (const [k,o] of t) { if(!filter.test(k)) continue; const n=k.slice(0,k.lastIndexOf(' ')); if(o==='notApplicable'||o==='notEvaluated') continue;
    if(!names.has(n)) missing.set(app.name+' '+n,(missing.get(app.name+' '+n)??0)+1);
    else if (judged.get(k)==='notEvaluated'||judged.get(k)===undefined) { const key=app.name+' '+n; unknown.set(key,[...(unknown.get(key)??[]),k.slice(k.lastIndexOf(' ')+1)+':'+o]); } }
}
const per=new Map<string,string[]>();for(const [k,n] of unknown)for(const x of n)if(x.endsWith(":failed")){const r=x.split(":")[0]!;per.set(r,[...(per.get(r)??[]),k.split(" ").slice(1).join(" ")]);}console.log([...per].filter(([r])=>!/tags|backup-plan/.test(r)).sort((a,b)=>b[1].length-a[1].length).map(([r,k])=>r+" "+k.length+"  "+k.slice(0,3).join(" | ")).join("\n"));process.exit(0);
console.log('UNKNOWN'); for (const [k,n] of unknown) console.log(k,n.join(' '));
