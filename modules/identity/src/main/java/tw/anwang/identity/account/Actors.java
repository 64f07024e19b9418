package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.factor.FactorNeed;
import tw.anwang.identity.grant.LiveGrants;
import tw.anwang.identity.password.PasswordRules;
import tw.anwang.identity.permission.PermissionBook;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.identity.signin.SignInTimes;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** Reads the person behind an account, with rights and scope, in one statement. */
@ApplicationScoped
public class Actors {
    /** Before the number of the person for whom a deputy acts, among the roles that the trail keeps. */
    public static final String FOR = "for:";

    private static final String PERSON = """
            select a.name, a.office_id, group_concat(distinct p.permission), a.must_change_password, a.password_changed_at,
              group_concat(distinct r.role_code order by r.role_code separator ' '),
              %s,
              s.id, s.since, s.last_seen, s.why_ended, p2.id
            from identity_account a
            left join identity_account_role r on r.account_id = a.id
            left join identity_role_permission p on p.role_code = r.role_code
            left join identity_sign_in s on s.id = ?4 and s.account_id = a.id
            left join identity_deputy d on d.id = s.deputy_id and d.deputy_id = a.id and d.ended_at is null
              and ?5 between d.from_day and d.to_day
            left join identity_account p2 on p2.id = d.person_id and p2.office_id = a.office_id
            where a.id = ?1 and a.disabled_at is null
            group by a.id, a.name, a.office_id, a.must_change_password, a.password_changed_at,
              s.id, s.since, s.last_seen, s.why_ended, p2.id""".formatted(LiveGrants.RECEIVERS);

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    LiveGrants liveGrants;

    @Inject
    Scopes scopes;

    @Inject
    PasswordRules passwordRules;

    @Inject
    PermissionBook book;

    @Inject
    FactorNeed factors;

    @Inject
    Clock clock;

    /**
     * @param roles codes, separated by blanks
     * @param mustChangePassword whether the person may do nothing else before: a one-time password, or one too old
     * @param signIn by which the person came; null where there is no such sign-in of this account
     */
    public record Arrival(
            Actor actor, boolean mustChangePassword, String roles, SignInTimes signIn, boolean deputizing) {}

    /** @param signIn its number, or 0 for a job. @return nothing where the account is disabled or does not exist */
    public Optional<Arrival> arrival(AccountId account, long signIn) {
        List<?> rows = liveGrants
                .setMoment(em.createNativeQuery(PERSON))
                .setParameter(1, account.value())
                .setParameter(4, signIn)
                .setParameter(5, Taipei.today(clock))
                .getResultList();
        return rows.stream().findFirst().map(row -> arrival(account, (Object[]) row));
    }

    private Arrival arrival(AccountId account, Object[] row) {
        Instant changedAt = OpenSignIns.moment(row[4]);
        boolean oneTime = row[3] instanceof Boolean flag ? flag : ((Number) row[3]).intValue() != 0;
        Arrival own = new Arrival(
                actor(account, row),
                oneTime || passwordRules.isTooOld(changedAt, clock.instant()),
                (String) row[5],
                signIn(row),
                false);
        return row[11] == null ? own : deputizing(own, new AccountId(((Number) row[11]).longValue()));
    }

    /**
     * Who acts for somebody sees and may what that person does, under the own number: nobody approves by a deputy what
     * the deputy has written. What administers or audits is passed on by nobody.
     */
    private Arrival deputizing(Arrival own, AccountId person) {
        if (isApart(own.actor())
                || factors.isRequired(person) && !factors.isRequired(own.actor().id())) {
            return own;
        }
        return arrival(person, 0)
                .filter(one -> !isApart(one.actor()))
                .map(one -> new Arrival(
                        new Actor(
                                own.actor().id(),
                                MessageFormat.format(
                                        Sentences.of("identity", "deputy.name", Locale.TAIWAN),
                                        own.actor().name(),
                                        one.actor().name()),
                                one.actor().office(),
                                one.actor().permissions(),
                                one.actor().scope()),
                        own.mustChangePassword(),
                        one.roles() + " " + FOR + person.value(),
                        own.signIn(),
                        true))
                .orElse(own);
    }

    /** Whether the person administers or audits. */
    private boolean isApart(Actor person) {
        return book.isApart(person.permissions());
    }

    private static SignInTimes signIn(Object[] row) {
        return row[7] == null
                ? null
                : new SignInTimes(
                        ((Number) row[7]).longValue(),
                        OpenSignIns.moment(row[8]),
                        OpenSignIns.moment(row[9]),
                        row[10] == null ? null : Ending.of((String) row[10]));
    }

    private Actor actor(AccountId account, Object[] row) {
        OfficeId office = new OfficeId(((Number) row[1]).longValue());
        Set<String> permissions = row[2] == null
                ? Set.of()
                : Arrays.stream(row[2].toString().split(",")).collect(Collectors.toSet());
        return new Actor(account, (String) row[0], office, permissions, scopes.of(account, office, permissions, (String)
                row[6]));
    }
}
