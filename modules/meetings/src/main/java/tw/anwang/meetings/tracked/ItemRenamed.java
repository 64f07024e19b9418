package tw.anwang.meetings.tracked;

/** Lists of work call an item otherwise from now on, because its grade changed; in the transaction of the change. */
public record ItemRenamed(long itemId, String called) {}
