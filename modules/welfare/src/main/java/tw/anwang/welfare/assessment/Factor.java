package tw.anwang.welfare.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.familycase.Vulnerability;

/** One vulnerability factor (脆弱性因子) of a list. */
@Entity
@Table(name = "welfare_factor")
public class Factor {
    @Id
    private Long id;

    @Column(name = "list_id")
    private long listId;

    private int dimension;

    private String code;

    private String name;

    @Column(name = "name_en")
    private String englishName;

    @Enumerated(EnumType.STRING)
    private Vulnerability grade;

    protected Factor() {}

    Factor(long id, int dimension, Vulnerability grade) {
        this.id = id;
        this.dimension = dimension;
        this.grade = grade;
    }

    /**
     * How vulnerable a family is in which these were found: as its gravest factor says [assumed].
     *
     * @throws RuleBroken where none was found
     */
    static Vulnerability gravest(Collection<Factor> found) {
        return found.stream()
                .map(Factor::grade)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new RuleBroken("welfare.assessment.noFactor"));
    }

    public Long id() {
        return id;
    }

    /** 脆弱面向, 1 to 6. */
    public int dimension() {
        return dimension;
    }

    public String code() {
        return code;
    }

    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? englishName : name;
    }

    public Vulnerability grade() {
        return grade;
    }
}
