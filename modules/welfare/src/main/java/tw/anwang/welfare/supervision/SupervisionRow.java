package tw.anwang.welfare.supervision;

import java.util.List;

/** One record in the list. @param unread who has not read it yet @param owed what was agreed on and is not done */
public record SupervisionRow(Supervision record, List<String> workers, long unread, long cases, long owed) {}
