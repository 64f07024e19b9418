package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.permission.IdentityPermissions;

/**
 * Which accounts an administrator reaches: all of the country, or those of the offices of the own county. List, count
 * and single account ask here and nowhere else.
 */
@ApplicationScoped
public class AccountReach {
    @Inject
    Offices offices;

    Predicate reached(Actor me, CriteriaBuilder cb, Path<Account> account) {
        if (me.may(IdentityPermissions.ADMINISTER)) {
            return cb.conjunction();
        }
        Set<Long> reached = ofOwnCounty(me);
        return reached.isEmpty() ? cb.disjunction() : account.get("officeId").in(reached);
    }

    /** Whether accounts of this office are the person's to administer. */
    public boolean covers(Actor me, OfficeId office) {
        return me.may(IdentityPermissions.ADMINISTER) || ofOwnCounty(me).contains(office.value());
    }

    private Set<Long> ofOwnCounty(Actor me) {
        String county = offices.byId(me.office()).map(OfficeRef::countyCode).orElse(null);
        if (county == null || !me.may(IdentityPermissions.ADMINISTER_COUNTY)) {
            return Set.of();
        }
        return offices.countiesAll().stream()
                .filter(one -> Objects.equals(one.code(), county))
                .map(CountyRef::government)
                .flatMap(government -> offices.subtreeOf(government).stream())
                .map(OfficeId::value)
                .collect(Collectors.toSet());
    }
}
