package tw.anwang.meetings.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.answer.AnswerStanding;
import tw.anwang.meetings.answer.AnswerStandings;
import tw.anwang.meetings.answer.Answers;

/** Saves the rows of a confirmed worksheet by the verbs of the answer's page; what changed since the preview stays. */
@ApplicationScoped
public class TakingWorksheetOver {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Worksheets worksheets;

    @Inject
    AnswerStandings standings;

    @Inject
    Answers answers;

    /**
     * Takes the next rows over, in a transaction of their own.
     *
     * @return how many; 0 once none waits
     * @throws OptimisticLockException where somebody saved one of the answers meanwhile, {@link RuleBroken} where a verb
     *     refuses after all: nothing of the portion is saved
     */
    @Permitted("meetings.answer")
    @Transactional(TxType.REQUIRES_NEW)
    public int next(long id, int portion) {
        Worksheet brought = confirmed(id);
        List<WorksheetLine> waiting = new WorksheetRows(em).waiting(id, portion);
        Map<Long, AnswerStanding> standing =
                standings.of(waiting.stream().map(WorksheetLine::answer).toList());
        List<WorksheetLine> done = new ArrayList<>();
        waiting.forEach(line -> done.add(save(line, standing.get(line.answer()), brought.language())));
        em.flush();
        new WorksheetRows(em).put(id, done);
        return done.size();
    }

    /** What a verb refused when the next row was to be taken over alone. */
    @Permitted("meetings.answer")
    @Transactional(TxType.REQUIRES_NEW)
    public void refuseNext(long id, RuleBroken refused) {
        Locale language = confirmed(id).language();
        List<WorksheetLine> next = new WorksheetRows(em).waiting(id, 1);
        new WorksheetRows(em)
                .put(
                        id,
                        next.stream()
                                .map(line -> refused(line, refused, language))
                                .toList());
    }

    private Worksheet confirmed(long id) {
        Worksheet brought = worksheets.byId(id);
        if (!brought.isConfirmed()) {
            throw new NotVisible(Worksheets.KIND, id);
        }
        return brought;
    }

    private WorksheetLine save(WorksheetLine line, AnswerStanding standing, Locale language) {
        if (standing == null) {
            return refused(line, new RuleBroken("meetings.worksheet.notThere"), language);
        }
        String now = RowKey.mark(standing.words());
        if (!now.equals(line.seen())) {
            return sameAlready(line, now)
                    ? line.become(RowResult.UNCHANGED, now, line.choice(), "")
                    : line.become(RowResult.CONFLICT, now, null, words("meetings.worksheet.overtaken", language));
        }
        Optional<RuleBroken> why = standing.whyNot(line.typed());
        return why.isPresent() ? refused(line, why.get(), language) : saved(line, standing);
    }

    /** A portion that was saved before a crash and is met again, or the same words typed by somebody else. */
    private static boolean sameAlready(WorksheetLine line, String now) {
        return now.equals(RowKey.mark(line.typed())) && !line.submit();
    }

    private WorksheetLine saved(WorksheetLine line, AnswerStanding standing) {
        if (line.submit()) {
            answers.submit(standing.id(), standing.version(), line.typed(), List.of());
        } else {
            answers.write(standing.id(), standing.version(), line.typed(), List.of());
        }
        RowResult result = line.submit() ? RowResult.SUBMITTED : RowResult.SAVED;
        return line.become(result, RowKey.mark(line.typed()), line.choice(), "");
    }

    private static WorksheetLine refused(WorksheetLine line, RuleBroken why, Locale language) {
        return line.become(RowResult.REFUSED, line.seen(), line.choice(), Sentences.of(why, language));
    }

    private static String words(String key, Locale language) {
        return Sentences.of("meetings", key, language);
    }
}
