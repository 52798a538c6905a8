/** The day of the demo story, as `welcome.html` says it too. */
const DAY = '2017-01-31';
/** Words of it that speak of days, for trying. */
export const DEMO_PHRASE = 'over the weekend';

/** A story of our own making, on which everything can be tried. It stays in English, as the glossary reads English. */
export function DemoStory() {
  return (
    <article class="demo" lang="en">
      <h1 class="headline">An Hour on the Telephone</h1>
      <p class="dateline">A story made up for trying things out. <time dateTime={DAY}>Jan. 31, 2017</time></p>
      <p>The two presidents spoke {DEMO_PHRASE} for about an hour, and each side called the talk a good start. They promised to fight the Islamic State together. Of the Minsk agreements neither statement said a word, and in Berlin that was noticed before the line had gone cold.</p>
      <p>Angela Merkel and François Hollande have kept the Normandy format alive since February 2015. Both know that the sanctions against Russia hold only as long as somebody in Washington wants them to, and nobody can say yet who that would be.</p>
      <p>It may not be the generals. An order signed on Saturday takes the chairman of the Joint Chiefs of Staff off the regular list of the Principals Committee and puts Steve Bannon on it. Michael Flynn, the National Security Advisor, keeps his chair, and for now the president’s ear.</p>
      <p>The next test may come in Libya, where Khalifa Haftar and his Libyan National Army hold the oil ports of the east and take no orders from the Government of National Accord. Moscow has been kind to him. Nobody has told NATO what to make of it.</p>
    </article>
  );
}
