package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.grant.LiveGrants;
import tw.anwang.identity.grant.OfficeTree;
import tw.anwang.identity.permission.PermissionBook;

/** 誰看得到: who sees a record besides its parties, from the tables and rules that decide it at each request. */
@ApplicationScoped
public class WhoSees {
    private static final String HELD = """
            select g.id, g.owner_office_id, g.record_id, g.to_day, g.until,
              coalesce(g.grantee_office_id, a.office_id), a.name, g.document_number,
              (select group_concat(distinct p.permission) from identity_account_role r
                join identity_role_permission p on p.role_code = r.role_code where r.account_id = a.id)
            from identity_grant g join identity_grant_kind k on k.grant_id = g.id and k.kind = ?1
              left join identity_account a on a.id = g.grantee_account_id
            where %s and (g.grantee_account_id is null or g.grantee_at_office_id = a.office_id)
              and (g.record_id = ?4 or (g.record_id is null and g.owner_office_id in (%s)))
            order by g.id""";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    LiveGrants live;

    @Inject
    OfficeTree tree;

    @Inject
    PermissionBook book;

    /**
     * A grant, or a 緊急調閱, that opens the record now.
     *
     * @param number of the grant
     * @param glass whether it is a 緊急調閱
     * @param office it was given to, or of the person it was given to
     * @param person name of the person, or null where an office holds it
     * @param documentNumber 文號, or null
     * @param until the moment it ends by itself
     */
    public record Held(
            long number, boolean glass, OfficeId office, String person, String documentNumber, Instant until) {}

    /** All that are in force, oldest first. @param lead the office that leads the record */
    @Transactional
    @Permitted(Permitted.ANYONE)
    public List<Held> by(String kind, long record, OfficeId lead, Sensitivity sensitivity) {
        String owners = tree.actingFor(lead).stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = live.setMoment(em.createNativeQuery(HELD.formatted(LiveGrants.LIVE, owners)))
                .setParameter(1, kind)
                .setParameter(4, record)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[8] == null
                        || !book.isApart(List.of(row[8].toString().split(","))))
                .map(row -> held(row, live.granted(row, Set.of(kind)), record, lead, sensitivity))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Held> held(
            Object[] row, Granted granted, long record, OfficeId lead, Sensitivity sensitivity) {
        return granted.opens(record, lead.value(), sensitivity)
                ? Optional.of(new Held(
                        granted.grant(),
                        granted.record() != null,
                        row[5] == null ? null : new OfficeId(((Number) row[5]).longValue()),
                        (String) row[6],
                        (String) row[7],
                        granted.until()))
                : Optional.empty();
    }

    /** Offices whose people see what these take part in, because these lie below them or ended and they go on. */
    @Permitted(Permitted.ANYONE)
    public Set<OfficeId> above(Collection<OfficeId> parties) {
        Set<OfficeId> above = new LinkedHashSet<>();
        parties.forEach(party -> tree.actingFor(party).forEach(one -> above.add(new OfficeId(one))));
        above.removeAll(Set.copyOf(parties));
        return above;
    }
}
