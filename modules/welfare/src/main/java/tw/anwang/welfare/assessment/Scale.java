package tw.anwang.welfare.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import tw.anwang.kernel.RuleBroken;

/** One version of the scale on which 家庭環境 and 外部支持 are measured. */
@Entity
@Table(name = "welfare_scale")
public class Scale {
    @Id
    private Long id;

    private String name;

    private int least;

    private int best;

    private boolean assumed;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Scale() {}

    Scale(long id, int least, int best) {
        this.id = id;
        this.least = least;
        this.best = best;
    }

    /** @throws RuleBroken for what is no score of it */
    void need(int score) {
        if (score < least || score > best) {
            throw new RuleBroken("welfare.assessment.offScale", least, best);
        }
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int least() {
        return least;
    }

    public int best() {
        return best;
    }

    /** All scores, the worst first. */
    public List<Integer> scores() {
        return IntStream.rangeClosed(least, best).boxed().toList();
    }

    /** Whether it is a working scale and not the official one. */
    public boolean isAssumed() {
        return assumed;
    }
}
