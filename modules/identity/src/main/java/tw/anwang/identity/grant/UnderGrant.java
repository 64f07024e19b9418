package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Granted;
import tw.anwang.identity.Scope;

/** Tells which records the person of this request sees by a grant alone; asks the database only of who has grants. */
@ApplicationScoped
public class UnderGrant {
    @Inject
    CurrentUser user;

    @Inject
    Kinds kinds;

    /** @return id of the record and number of the grant; records seen without one, or not at all, are left out */
    public Map<Long, Long> of(String kind, Collection<Long> ids) {
        Scope scope = user.isSignedIn() ? user.getMe().scope() : null;
        if (scope == null || ids.isEmpty() || scope.grants(kind).isEmpty()) {
            return Map.of();
        }
        return kinds.named(kind)
                .map(known -> granted(Records.of(known).hidden(scope.withoutGrants(), ids), scope.grants(kind), scope))
                .orElse(Map.of());
    }

    private static Map<Long, Long> granted(List<Records.Found> hidden, List<Granted> grants, Scope scope) {
        Map<Long, Long> granted = new HashMap<>();
        hidden.forEach(record -> grants.stream()
                .filter(grant -> grant.opens(record.id(), record.leadOffice(), record.sensitivity()))
                .filter(grant -> grant.record() != null
                        || scope.confidential()
                        || !record.sensitivity().isConfidential())
                .findFirst()
                .ifPresent(grant -> granted.put(record.id(), grant.grant())));
        return granted;
    }
}
