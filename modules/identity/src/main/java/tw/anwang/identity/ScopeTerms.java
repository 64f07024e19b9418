package tw.anwang.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Compiles a {@link Scope} for the search index: a document carries the words of {@link #ofRecord}, a search demands
 * one of the words of {@link #ofScope}. Both sides are made here, so that they cannot drift apart.
 */
public final class ScopeTerms {
    private static final String ORDINARY = "ordinary";

    /** Begins every word of a record that is 密, except the one under which a grant of that record finds it. */
    private static final String CONFIDENTIAL = "confidential:";

    private ScopeTerms() {}

    /** The words under which a record of this kind can be found. */
    public static Set<String> ofRecord(
            ScopedKind<?, ?> kind,
            long id,
            String county,
            long leadOffice,
            Sensitivity sensitivity,
            Collection<Long> offices,
            Collection<Long> accounts) {
        Set<String> terms = new LinkedHashSet<>();
        if (!sensitivity.isPartiesOnly()) {
            terms.add(ORDINARY);
            if (county != null) {
                terms.add("county:" + county);
            }
            terms.add(led(kind.name(), leadOffice));
        }
        offices.forEach(office -> terms.add("office:" + office));
        accounts.forEach(account -> terms.add("account:" + account));
        Set<String> found = sensitivity.isConfidential() ? confidential(terms) : terms;
        found.add(one(kind.name(), id));
        return found;
    }

    private static Set<String> confidential(Set<String> terms) {
        Set<String> found = new LinkedHashSet<>();
        terms.forEach(term -> found.add(CONFIDENTIAL + term));
        return found;
    }

    /** The words of which a document must carry at least one. */
    public static Set<String> ofScope(Scope scope) {
        Set<String> terms = new LinkedHashSet<>();
        if (scope.everything()) {
            terms.add(ORDINARY);
        }
        scope.counties().forEach(county -> terms.add("county:" + county));
        scope.offices().forEach(office -> terms.add("office:" + office));
        terms.add("account:" + scope.account());
        scope.grants().forEach(grant -> grant.kinds()
                .forEach(kind -> grant.owners().forEach(owner -> terms.add(led(kind, owner)))));
        if (scope.confidential()) {
            terms.addAll(confidential(terms));
        }
        scope.grants().stream().filter(grant -> grant.record() != null).forEach(grant -> grant.kinds()
                .forEach(kind -> terms.add(one(kind, grant.record()))));
        return terms;
    }

    private static String led(String kind, long office) {
        return "led:" + kind + ":" + office;
    }

    private static String one(String kind, long id) {
        return "record:" + kind + ":" + id;
    }
}
