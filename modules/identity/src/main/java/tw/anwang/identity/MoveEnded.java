package tw.anwang.identity;

/** A change of office was done or refused: the person is told. @param words why it was refused; empty where it was done */
public record MoveEnded(long id, AccountId person, boolean done, String office, String words) {}
