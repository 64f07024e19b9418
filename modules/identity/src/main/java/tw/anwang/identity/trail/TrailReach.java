package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.permission.IdentityPermissions;

/** Whose acts an auditor sees: those of the country, of the own county, or of the own office and those below it. */
@ApplicationScoped
public class TrailReach {
    @Inject
    Offices offices;

    /** Offices whose people's acts the person sees; nothing where that is everybody's. */
    public Optional<Set<Long>> of(Actor me) {
        if (me.may(IdentityPermissions.AUDIT_COUNTRY)) {
            return Optional.empty();
        }
        Set<Long> reached = new HashSet<>(me.scope().offices());
        String county = offices.byId(me.office()).map(OfficeRef::countyCode).orElse(null);
        if (county != null && me.may(IdentityPermissions.AUDIT_COUNTY)) {
            offices.countiesAll().stream()
                    .filter(one -> Objects.equals(one.code(), county))
                    .map(CountyRef::government)
                    .flatMap(government -> offices.subtreeOf(government).stream())
                    .map(OfficeId::value)
                    .forEach(reached::add);
        }
        return Optional.of(reached);
    }
}
