package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.permission.IdentityPermissions;

/** Which grants a person sees: those the own offices give or receive, and as national owner all of the kind. */
@ApplicationScoped
class GrantReach {
    @Inject
    Kinds kinds;

    @Inject
    OfficeTree tree;

    Predicate seen(Actor me, CriteriaBuilder cb, Root<Grant> grant) {
        List<Predicate> ways = new ArrayList<>();
        ways.add(grant.get("ownerOfficeId").in(me.scope().offices()));
        ways.add(grant.get("grantee").get("officeId").in(tree.above(me.office())));
        ways.add(cb.equal(grant.get("grantee").get("accountId"), me.id().value()));
        if (me.may(IdentityPermissions.NATIONAL_GRANTS)) {
            kinds.ownedBy(me).forEach(kind -> ways.add(cb.isMember(kind, grant.<Set<String>>get("kinds"))));
        }
        return cb.and(cb.isNull(grant.get("recordId")), cb.or(ways.toArray(Predicate[]::new)));
    }

    Standing standing(Actor me, Grant grant) {
        boolean national = me.may(IdentityPermissions.NATIONAL_GRANTS)
                && kinds.ownedBy(me).stream().anyMatch(grant.kinds()::contains);
        return new Standing(
                me, me.actsFor(grant.owner()), receives(me, grant.granteeOffice(), grant.granteeAccount()), national);
    }

    /** Of somebody who would ask for it. */
    Standing standing(Actor me, GrantTerms terms) {
        return new Standing(
                me, me.actsFor(terms.owner()), receives(me, terms.granteeOffice(), terms.granteeAccount()), false);
    }

    private boolean receives(Actor me, OfficeId office, AccountId account) {
        return me.isOrActsFor(account)
                || office != null && tree.above(me.office()).contains(office.value());
    }
}
