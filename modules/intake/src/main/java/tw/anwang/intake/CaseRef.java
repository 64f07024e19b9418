package tw.anwang.intake;

/**
 * A case that was opened for a report.
 *
 * @param kind as in the trail, such as {@code welfare.familyCase}
 * @param number official number, as people call it
 * @param page where it is shown: {@code /welfare/familyCase.xhtml?id=7}
 */
public record CaseRef(String kind, long id, String number, String page) {}
