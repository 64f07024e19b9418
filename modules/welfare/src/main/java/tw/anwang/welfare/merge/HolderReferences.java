package tw.anwang.welfare.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.PersonId;
import tw.anwang.welfare.developmentaccount.DevelopmentAccount;

/** Development accounts go with their holder, who has one open at a time. */
@ApplicationScoped
class HolderReferences extends RowsOfCases {
    HolderReferences() {
        super("welfare.developmentAccount", DevelopmentAccount.class);
    }

    /** Both have an open one: one of them is closed first. */
    @Override
    public Optional<RuleBroken> whyNotMerge(PersonId kept, PersonId gone) {
        long open = em.createQuery(
                        "select count(a) from DevelopmentAccount a where a.personId in :both and a.closed.day is null",
                        Long.class)
                .setParameter("both", List.of(kept.value(), gone.value()))
                .getSingleResult();
        return open > 1 ? Optional.of(new RuleBroken("welfare.developmentAccount.bothHaveOne")) : Optional.empty();
    }
}
