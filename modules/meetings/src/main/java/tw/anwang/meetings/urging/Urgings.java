package tw.anwang.meetings.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.round.RoundSheet;
import tw.anwang.meetings.round.RoundSheets;

/** The lists of who is to be urged (催辦清單): prepared, chosen from and released by the staff unit of the series alone. */
@ApplicationScoped
public class Urgings {
    private static final String KIND = "meetings.round";

    private static final String BEGIN = """
            insert into meetings_urging (round_id, draft_of, prepared_by, prepared_at, version) values (?1, ?1, ?2, ?3, 0)
            on duplicate key update meetings_urging.id = meetings_urging.id""";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    RoundSheets rounds;

    @Inject
    Debts debts;

    @Inject
    UrgedHeads heads;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Writes the list of what is owed now; where there is a draft, what is owed since joins it. What is late is chosen,
     * also of a draft that was made before the day: once, so that what a person takes out afterwards stays out.
     */
    @Permitted("meetings.keep")
    @Transactional
    public void prepare(long round) {
        RoundSheet sheet = kept(round);
        em.createNativeQuery(BEGIN)
                .setParameter(1, round)
                .setParameter(2, user.getMe().name())
                .setParameter(3, new UtcInstant().convertToDatabaseColumn(clock.instant()))
                .executeUpdate();
        Urging draft = draft(round);
        List<UrgingLine> there = lines(draft);
        boolean late = late(sheet.dueOn()) > 0;
        if (late && !there.isEmpty() && !Taipei.dayOf(draft.preparedAt()).isAfter(sheet.dueOn())) {
            there.forEach(line -> line.choose(true));
            draft.prepareAgain(user.getMe(), clock.instant());
        }
        debts.of(round, user.getMe()).stream()
                .filter(debt -> there.stream().noneMatch(line -> line.isOf(debt)))
                .forEach(debt -> em.persist(new UrgingLine(draft.id(), debt, late)));
        trail.record("prepareUrging", KIND, round, null);
    }

    /** Keeps who is chosen, for another day or another person. @param version of the draft as it was read */
    @Permitted("meetings.keep")
    @Transactional
    public void choose(long round, int version, Set<Long> lines) {
        kept(round);
        Urging draft = draft(round, version);
        owed(draft).forEach(line -> line.choose(lines.contains(line.id())));
        em.lock(draft, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        trail.record("chooseUrging", KIND, round, null);
    }

    /**
     * Tells the heads of every office chosen. What was answered meanwhile is not urged, nor what this person does not see.
     *
     * @return how many answers are urged
     */
    @Permitted("meetings.keep")
    @Transactional
    public long release(long round, int version, Set<Long> chosen) {
        RoundSheet sheet = kept(round);
        Urging draft = draft(round, version);
        List<UrgingLine> owed = owed(draft);
        lines(draft).forEach(line -> line.choose(owed.contains(line) && chosen.contains(line.id())));
        List<UrgingLine> urged = owed.stream().filter(UrgingLine::isChosen).toList();
        draft.release(urged.size(), user.getMe(), clock.instant());
        int late = late(sheet.dueOn());
        urged.forEach(line -> line.release(late));
        heads.tell(draft, sheet, urged, late);
        trail.record("releaseUrging", KIND, round, String.valueOf(urged.size()));
        return urged.size();
    }

    /** Days by which an answer due on that day is late today; 0 on the day itself, less before it. */
    int late(LocalDate dueOn) {
        return (int) ChronoUnit.DAYS.between(dueOn, Taipei.today(clock));
    }

    /** @throws NotVisible where the person does not see the round */
    private RoundSheet kept(long round) {
        RoundSheet sheet = rounds.byId(round);
        Urging.whyNot(sheet.staffUnit(), sheet.isOpen(), user.getMe()).ifPresent(RuleBroken::refuse);
        return sheet;
    }

    /** Lines whose answer is still owed, of items that the person sees. */
    private List<UrgingLine> owed(Urging draft) {
        List<Debt> open = debts.of(draft.roundId(), user.getMe());
        return lines(draft).stream()
                .filter(line -> open.stream().anyMatch(line::isOf))
                .toList();
    }

    private Urging draft(long round, int version) {
        Urging draft = found(round).findFirst().orElseThrow(() -> new RuleBroken("meetings.urging.released"));
        if (draft.version() != version) {
            throw new OptimisticLockException();
        }
        return draft;
    }

    private Urging draft(long round) {
        return found(round).findFirst().orElseThrow();
    }

    private Stream<Urging> found(long round) {
        return em.createQuery("select u from Urging u where u.draftOf = :round", Urging.class)
                .setParameter("round", round)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream();
    }

    private List<UrgingLine> lines(Urging of) {
        return em.createQuery(UrgingLine.OF, UrgingLine.class)
                .setParameter("urging", of.id())
                .getResultList();
    }

    /** Why the person of this request cannot work on a list for this round. */
    @Permitted("meetings.keep")
    public Optional<RuleBroken> whyNot(RoundSheet sheet) {
        return Urging.whyNot(sheet.staffUnit(), sheet.isOpen(), user.getMe());
    }
}
