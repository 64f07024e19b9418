package tw.anwang.welfare.leaving;

/** What tells whether anybody worked on a case: other as soon as a note or the plan is. */
record WorkMark(long notes, long plan) {}
