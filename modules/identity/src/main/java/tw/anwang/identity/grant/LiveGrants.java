package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Granted;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;

/**
 * The grants that hold at this moment: switched on, not ended, within their time. Read anew for each request, so that a
 * revoked one is out at the next click; who has none pays no statement for it.
 */
@ApplicationScoped
public class LiveGrants {
    /** Of a grant {@code g}. Wants {@link #setMoment}. */
    public static final String LIVE =
            "g.state = 'ON' and g.from_day <= ?2 and g.to_day >= ?2 and (g.until is null or g.until > ?3)";

    /**
     * A column for the statement that reads a person ({@code a}): offices that hold a live grant, and 0 where this
     * account holds one that was given to it in the office where it still is. Wants {@link #setMoment}.
     */
    public static final String RECEIVERS = ("""
            concat_ws(',',
              if(exists(select 1 from identity_grant g where g.grantee_account_id = a.id
                and g.grantee_at_office_id = a.office_id and %1$s), 0, null),
              (select group_concat(distinct g.grantee_office_id) from identity_grant g
                where g.grantee_office_id is not null and %1$s))""").formatted(LIVE);

    private static final String THESE = """
            select g.id, g.owner_office_id, g.record_id, g.to_day, g.until, group_concat(k.kind)
            from identity_grant g join identity_grant_kind k on k.grant_id = g.id
            where %s and (g.grantee_account_id = ?1 and g.grantee_at_office_id = ?4 or g.grantee_office_id in (%s))
            group by g.id order by g.record_id is not null, g.id""";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    OfficeTree tree;

    @Inject
    Clock clock;

    /** Fills the moment into a statement that contains {@link #LIVE}: its parameters 2 and 3. */
    public Query setMoment(Query query) {
        return query.setParameter(2, Taipei.today(clock))
                .setParameter(3, new UtcInstant().convertToDatabaseColumn(clock.instant()));
    }

    /** @param receivers what {@link #RECEIVERS} said of the account */
    public List<Granted> of(AccountId account, OfficeId office, String receivers) {
        Set<Long> above = tree.above(office);
        boolean none = Arrays.stream(receivers == null ? new String[0] : receivers.split(","))
                .filter(one -> !one.isEmpty())
                .map(Long::valueOf)
                .noneMatch(one -> one == 0 || above.contains(one));
        return none ? List.of() : read(account, office, above);
    }

    private List<Granted> read(AccountId account, OfficeId office, Set<Long> above) {
        String offices = above.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = setMoment(em.createNativeQuery(THESE.formatted(LIVE, offices)))
                .setParameter(1, account.value())
                .setParameter(4, office.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> granted(row, Set.of(row[5].toString().split(","))))
                .toList();
    }

    /** @param row number, owner, record, last day and moment of its end, in this order */
    public Granted granted(Object[] row, Set<String> kinds) {
        Long record = row[2] == null ? null : ((Number) row[2]).longValue();
        Set<Long> owners = record == null ? tree.below(new OfficeId(((Number) row[1]).longValue())) : Set.of();
        return new Granted(((Number) row[0]).longValue(), kinds, owners, record, end(row));
    }

    private static Instant end(Object[] row) {
        return row[4] == null
                ? Taipei.at(LocalDate.parse(row[3].toString()).plusDays(1).atStartOfDay())
                : ((Timestamp) row[4]).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
