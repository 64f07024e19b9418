package tw.anwang.identity;

/** A deputy's time is over, by itself or because somebody ended it. */
public record DeputyEnded(long id) {}
