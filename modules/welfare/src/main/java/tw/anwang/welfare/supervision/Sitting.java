package tw.anwang.welfare.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import tw.anwang.identity.AccountId;

/** What a supervisor writes down. @param words what is about no single case @param cases what was said, by case */
public record Sitting(
        SupervisionKind kind, LocalDate heldOn, Set<AccountId> workers, String words, Map<Long, Said> cases) {}
