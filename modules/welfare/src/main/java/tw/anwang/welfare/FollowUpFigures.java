package tw.anwang.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.welfare.followup.CountedFollowUps;

/**
 * 脆弱家庭服務3個月後案件被通報保護案件比率 by centre, for who makes figures of it: numbers alone, over all reports whoever may
 * read them. Asks no right and hides nothing: whoever shows them to others hides small cells first.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FollowUpFigures {
    @Inject
    CountedFollowUps counted;

    /**
     * @param windows of families whose window began in the period, the denominator
     * @param reported those of them with a protection report within the window, the numerator
     */
    public record Figure(OfficeId office, long windows, long reported) {}

    /** Windows that began within these days, by the centre that led the case. */
    public List<Figure> of(FollowUpReading reading, LocalDate from, LocalDate to) {
        return counted.protectedAfter(reading, from, to);
    }
}
