package tw.anwang.welfare.supervision;

import java.util.List;
import java.util.Map;

/** A record with who took part and the cases that this person sees. @param numbers of the cases, by id */
public record SupervisionSheet(
        Supervision record,
        List<SupervisionAddition> added,
        List<SupervisedWorker> workers,
        List<DiscussedCase> cases,
        Map<Long, String> numbers) {
    public String number(DiscussedCase line) {
        return numbers.get(line.caseId());
    }
}
