package tw.anwang.identity.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.trail.ActGroup;
import tw.anwang.identity.trail.TrailReach;
import tw.anwang.identity.trail.TrailTables;
import tw.anwang.kernel.Taipei;

/** Adds up a month of the trail, person by person; within the same reach as the trail itself. */
@ApplicationScoped
public class SelfAudit {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    @Inject
    TrailReach reach;

    @Inject
    CurrentUser user;

    /** People who have an account in an office within reach, or did something there; by office and name. */
    @Permitted(IdentityPermissions.AUDIT)
    @Transactional
    public List<AuditedPerson> people(YearMonth month) {
        LocalDateTime from = utc(month.atDay(1));
        LocalDateTime to = utc(month.plusMonths(1).atDay(1));
        List<?> rows = em.createNativeQuery(sql())
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return rows.stream().map(row -> person((Object[]) row)).toList();
    }

    private String sql() {
        return "select a.office_id, a.name, a.sign_in_name,"
                + " (select group_concat(r.role_code order by r.role_code separator ' ') from identity_account_role r"
                + " where r.account_id = a.id), coalesce(did.signed, 0), coalesce(did.failed, 0), coalesce(did.seen, 0),"
                + " coalesce(did.records, 0), coalesce(did.listed, 0), coalesce(did.gone, 0), coalesce(did.changed, 0),"
                + " coalesce(did.granted, 0), coalesce(warned.found, 0), coalesce(warned.unreviewed, 0), did.latest"
                + " from identity_account a left join (" + acts() + ") did on did.account = a.id"
                + " left join (select w.account_id, count(*) found, sum(w.verdict is null) unreviewed"
                + " from identity_warning w where w.since >= ?1 and w.since < ?2 group by w.account_id) warned"
                + " on warned.account_id = a.id where did.account is not null or a.disabled_at is null"
                + within(" and a.office_id in ") + " order by a.office_id, a.name, a.id";
    }

    /** A wrong password is nobody's act: it counts for the account it was tried on. */
    private String acts() {
        return "select coalesce(t.account_id, t.record_id) account, sum(t.verb = 'signIn') signed,"
                + " sum(t.verb in ('signInFailed', 'passwordWrong')) failed, sum(t.verb = 'read') seen,"
                + " count(distinct if(t.verb = 'read', concat(t.kind, t.record_id), null)) records,"
                + " sum(t.verb = 'list') listed, sum(t.verb in ('export', 'download')) gone,"
                + " sum(" + ActGroup.CHANGE.condition() + ") changed, sum(t.grant_id is not null) granted,"
                + " max(t.happened_at) latest from " + tables.acts() + " t"
                + " where t.happened_at >= ?1 and t.happened_at < ?2"
                + " and (t.account_id is not null or t.kind = 'identity.account')" + within(" and t.office_id in ")
                + " group by coalesce(t.account_id, t.record_id)";
    }

    private String within(String condition) {
        return reach.of(user.getMe())
                .map(offices -> condition + listed(offices))
                .orElse("");
    }

    private static String listed(Set<Long> offices) {
        return offices.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "(", offices.isEmpty() ? "-1)" : ")"));
    }

    private static AuditedPerson person(Object[] row) {
        return new AuditedPerson(
                number(row[0]),
                (String) row[1],
                (String) row[2],
                row[3] == null ? "" : (String) row[3],
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]),
                number(row[11]),
                number(row[12]),
                number(row[13]),
                row[14] == null ? null : TrailTables.moment(row[14]).toInstant(ZoneOffset.UTC));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(Taipei.at(day.atStartOfDay()), ZoneOffset.UTC);
    }
}
