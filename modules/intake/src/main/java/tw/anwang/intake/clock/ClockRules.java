package tw.anwang.intake.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/**
 * The rules by which clocks run, and how one follows another. They are the country's: whoever works by them reads them,
 * and heads of the offices that keep them change them. A change of law moves no clock that runs.
 */
@ApplicationScoped
@Transactional
public class ClockRules {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** All of them, or those of a kind, step by step in the order of their days. @param day on which they are looked at */
    @Permitted(IntakePermissions.RULES)
    public List<ClockRuleRow> all(ReportKind kind, LocalDate day) {
        LocalDate asked = day == null ? Taipei.today(clock) : day;
        return em.createQuery("select r from ClockRule r order by r.id", ClockRule.class)
                .getResultStream()
                .filter(rule -> kind == null || rule.kind() == kind)
                .map(rule -> rule.asRecord(asked))
                .sorted(Comparator.comparing(ClockRuleRow::kind)
                        .thenComparing(ClockRuleRow::step)
                        .thenComparing(ClockRuleRow::getConditionKey)
                        .thenComparing(ClockRuleRow::validFrom))
                .toList();
    }

    /** Why the person changes none; empty for heads of the offices that keep them. */
    @Permitted(IntakePermissions.RULES)
    public Optional<RuleBroken> whyNotKeep() {
        boolean keeps = user.may(IntakePermissions.KEEP_RULES)
                && keepers().stream().anyMatch(office -> user.getMe().actsFor(office));
        return keeps ? Optional.empty() : Optional.of(new RuleBroken("intake.clockRule.notKeeper"));
    }

    private List<OfficeId> keepers() {
        List<?> ids =
                em.createNativeQuery("select office_id from intake_rule_keeper").getResultList();
        return ids.stream().map(id -> new OfficeId(((Number) id).longValue())).toList();
    }

    @Permitted(IntakePermissions.KEEP_RULES)
    public ClockRuleRow byId(long id) {
        return rule(id).asRecord(Taipei.today(clock));
    }

    /** What a change would do. @throws RuleBroken where it may not be made */
    @Permitted(IntakePermissions.KEEP_RULES)
    public RuleChange change(long id, NewClockRule told) {
        ClockRule rule = rule(id);
        whyNot(rule, told).ifPresent(RuleBroken::refuse);
        return new RuleChange(rule.version(), told, running(id));
    }

    /** Clocks that run, or stand still, by the rule: they stay under it. */
    private long running(long id) {
        return em.createQuery(
                        "select count(c) from RunningClock c where c.ruleId = :rule and c.metAt is null and c.overAt is null",
                        Long.class)
                .setParameter("rule", id)
                .getSingleResult();
    }

    /** The rule ends on the day before, and this one begins. @param version the one that was looked at @return its id */
    @Permitted(IntakePermissions.KEEP_RULES)
    public long follow(long id, int version, NewClockRule told) {
        ClockRule rule = inTurn(id, version);
        whyNot(rule, told).ifPresent(RuleBroken::refuse);
        String before = words(rule);
        ClockRule next = rule.followedBy(told);
        em.persist(next);
        em.flush();
        trail.record("followRule", ClockRule.KIND, next.id(), before + " → " + words(next));
        return next.id();
    }

    /** One that has not begun is taken back; the one before it goes on. @param version the one that was looked at */
    @Permitted(IntakePermissions.KEEP_RULES)
    public void takeBack(long id, int version) {
        ClockRule rule = inTurn(id, version);
        whyNotKeep().ifPresent(RuleBroken::refuse);
        if (!rule.validFrom().isAfter(Taipei.today(clock))) {
            throw new RuleBroken("intake.clockRule.begun");
        }
        sameStep(rule).stream().filter(other -> other.follows(rule)).findFirst().ifPresent(other -> {
            throw new RuleBroken("intake.clockRule.followed", RocDate.format(other.validFrom()));
        });
        String words = words(rule);
        sameStep(rule).stream().filter(rule::follows).forEach(ClockRule::goOn);
        em.remove(rule);
        trail.record("takeRuleBack", ClockRule.KIND, id, words);
    }

    private Optional<RuleBroken> whyNot(ClockRule rule, NewClockRule told) {
        return whyNotKeep().or(() -> told.whyNot(Taipei.today(clock))).or(() -> whyNotThen(rule, told.validFrom()));
    }

    /** It has begun by then, and nothing else holds then or later. */
    private Optional<RuleBroken> whyNotThen(ClockRule rule, LocalDate from) {
        if (!from.isAfter(rule.validFrom())) {
            return Optional.of(new RuleBroken("intake.clockRule.before", RocDate.format(rule.validFrom())));
        }
        if (rule.asRecord(Taipei.today(clock)).isOver()) {
            return Optional.of(new RuleBroken("intake.clockRule.overAlready"));
        }
        return sameStep(rule).stream()
                .filter(other -> !other.equals(rule) && rule.clashesFrom(from, other))
                .findFirst()
                .map(other -> new RuleBroken("intake.clockRule.clash", RocDate.format(other.validFrom()), other.law()));
    }

    private List<ClockRule> sameStep(ClockRule rule) {
        return em.createQuery(
                        "select r from ClockRule r where r.kind = :kind and r.step = :step order by r.id",
                        ClockRule.class)
                .setParameter("kind", rule.kind())
                .setParameter("step", rule.step())
                .getResultList();
    }

    /** One at a time for all rules of the step, so that two changes never hold on the same day. */
    private ClockRule inTurn(long id, int version) {
        ClockRule rule = rule(id);
        sameStep(rule).forEach(one -> em.refresh(one, LockModeType.PESSIMISTIC_WRITE));
        if (rule.version() != version) {
            throw new RuleBroken("intake.clockRule.changed");
        }
        return rule;
    }

    private ClockRule rule(long id) {
        ClockRule rule = em.find(ClockRule.class, id);
        if (rule == null) {
            throw new NotVisible(ClockRule.KIND, id);
        }
        return rule;
    }

    /** The trail speaks the language of the house: 脆弱家庭 訪視 10 日（115/12/01 起，第5條）. */
    private String words(ClockRule rule) {
        ClockRuleRow row = rule.asRecord(Taipei.today(clock));
        String length = MessageFormat.format(
                told(row.length().getLabelKey()), row.length().getAmount());
        return MessageFormat.format(
                told("clockRule.inWords"),
                told(row.kind().getLabelKey()),
                told(row.step().getLabelKey()),
                told(row.getConditionKey()),
                length,
                RocDate.format(row.validFrom()),
                row.law());
    }

    private static String told(String key) {
        return Sentences.of("intake", key, Locale.TAIWAN);
    }
}
