package tw.anwang.welfare.supervision;

import java.time.LocalDate;

/** What was said about one case. @param agreed null where nothing is to be done @param until by when, with what was agreed on */
public record Said(String discussed, String agreed, LocalDate until) {}
