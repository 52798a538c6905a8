import { readFileSync } from 'node:fs';
import { startLocalSite } from '/work/main/tests/e2e/driver/local-site.ts';
import { launchChromium } from '/work/main/tests/e2e/driver/chromium.ts';
import { launchFirefox } from '/work/main/tests/e2e/driver/firefox.ts';
const U='https://www.themoscowtimes.com/2017/01/31/after-the-call-the-hard-questions-a90001';
const site=await startLocalSite({[U]:readFileSync('/work/main/tests/pages/opinion-2017/page.html','utf8')});
const sleep=(ms:number)=>new Promise(r=>setTimeout(r,ms));
for(const name of process.argv.slice(2)){
 const d=name==='firefox'?await launchFirefox({extension:'/work/main/dist/firefox',proxyPort:site.port}):await launchChromium({extension:'/work/main/dist/chromium',proxyPort:site.port});
 try{
 const page=await d.browser.newPage(); page.on('console',m=>console.log('console',m.text())); page.on('pageerror',e=>console.log('pageerror',e));
 await page.goto(U); await page.waitForFunction(()=>CSS.highlights.size>0,{timeout:8000,polling:100}).catch(()=>console.log('NO MARKS')); await page.bringToFront();
 const hl=await page.evaluate(()=>Object.fromEntries([...CSS.highlights].map(([k,h])=>[k,[...h].map(r=>{const q=(r as Range).getBoundingClientRect();return [r.toString(),q.x,q.y,q.width,q.height]})])));
 console.log(name,(hl['newsgloss-term']??[]).map((x:any)=>x[0]).join(' | '));
 const m=(hl['newsgloss-term']??[]).find((x:any)=>x[0].startsWith('Minsk')) as any;
 if(m){ await page.mouse.move(m[1]+10-40,m[2]+6);await page.mouse.move(m[1]+10,m[2]+6,{steps:4}); await sleep(1800);
 await page.screenshot({path:`/tmp/${name}-hover.png`});
 console.log(await d.inClosedRoot(page,'newsgloss-card','(r)=>r.querySelector(".popover").textContent'));}
 const tab=await d.tabId(U); console.log('tab',tab,'badge',await d.badge(page));
 const panel=await d.openOwnPage('panel.html?tabId='+tab); await panel.setViewport({width:400,height:860}); await sleep(900); await panel.screenshot({path:`/tmp/${name}-panel.png`});
 await page.bringToFront(); await d.pressToolbarButton(page); await sleep(500); console.log(await d.inPopup('()=>document.body.innerText'));
 }catch(e){console.log(name,'FAIL',e)}
 await d.close();
}
site.close();
