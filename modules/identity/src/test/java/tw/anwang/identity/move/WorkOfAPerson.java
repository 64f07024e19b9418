package tw.anwang.identity.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.OpenWork;

/** What waits for people in these tests, as desk would know. */
@ApplicationScoped
public class WorkOfAPerson implements OpenWork {
    private final Map<AccountId, List<String>> open = new HashMap<>();
    private final Map<OfficeId, Long> ofOffices = new HashMap<>();

    void waits(AccountId person, String words) {
        open.computeIfAbsent(person, key -> new ArrayList<>()).add(words);
    }

    public void waits(OfficeId office, long tasks) {
        ofOffices.put(office, tasks);
    }

    @Override
    public List<String> of(AccountId account, Locale locale) {
        return open.getOrDefault(account, List.of());
    }

    @Override
    public long count(OfficeId office) {
        return ofOffices.getOrDefault(office, 0L);
    }

    @Override
    public void handOver(AccountId from, AccountId to) {
        open.computeIfAbsent(to, key -> new ArrayList<>()).addAll(of(from, Locale.TAIWAN));
        open.remove(from);
    }
}
