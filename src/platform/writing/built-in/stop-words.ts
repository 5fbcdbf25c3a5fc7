/** English words that tell nothing of what a text is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against ago all almost also although always am among an and another any
  anyone anything are aren't around as ask at away back be became because become been before began being
  below between both bring but by call came can can't cannot come comes coming could couldn't day days did
  didn't do does doesn't doing don't done down during each either else enough even ever every everybody
  everyone everything few find first for from full gave get gets getting give gives go goes going gone got
  had has have haven't having he he's her here here's hers herself hey hi him himself his how however i i'd
  i'll i'm i've if in instead into is isn't it it's its itself just keep kept know known last later least
  less let let's like little long look lot lots made make makes making many may maybe me mean might more
  most much must my myself need needs never new next no nobody none nor not nothing now of off often ok on
  once one ones only or other others our ours ourselves out over own per perhaps please put quite rather
  really right said same say says see seem seen set several shall she she's should shouldn't show since so
  some somebody someone something soon still such sure take taken takes tell than thank thanks that that's
  the their theirs them themselves then there there's these they they'd they'll they're they've thing
  things think this those three through till time times to today together told tomorrow too took toward
  try two under until up upon us use used very want wants was wasn't way we we'd we'll we're we've well went
  were weren't what what's when where whether which while who who's whole whom whose why will with within
  without won't word would wouldn't year years yes yesterday yet you you'd you'll you're you've your yours
  yourself yourselves monday tuesday wednesday thursday friday saturday sunday open opens opened opening
  start starts started starting morning evening first second third fourth fifth support supports
  supported supporting run runs running turn turns turned turning work works worked working help helps bring
  brings add adds added send sends sent offer offers offered fresh great good better best big small`.split(
    /\s+/u,
  ),
);
