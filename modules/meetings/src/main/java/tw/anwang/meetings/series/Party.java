package tw.anwang.meetings.series;

/** One who sees: an office or an account, the other is null. */
public record Party(Long officeId, Long accountId, Part part) {}
