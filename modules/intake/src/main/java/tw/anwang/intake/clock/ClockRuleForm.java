package tw.anwang.intake.clock;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import tw.anwang.desk.Drafts;
import tw.anwang.intake.page.PageWords;
import tw.anwang.kernel.RocDate;

/** A rule ends and another begins: typed, looked at, then saved as it was looked at. */
@Named
@ViewScoped
public class ClockRuleForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "intake.clockRule";
    private static final String LIST = "/intake/clockRuleList?faces-redirect=true";

    @Inject
    ClockRules rules;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private RuleTyped typed;
    private RuleChange change;
    private transient ClockRuleRow rule;

    public void load() {
        if (typed == null) {
            typed = RuleTyped.like(getRule());
            version = getRule().version();
        }
    }

    /** As it stands now, whoever changed it meanwhile. */
    public ClockRuleRow getRule() {
        rule = rule == null ? rules.byId(id) : rule;
        return rule;
    }

    public void look() {
        change = null;
        change = rules.change(id, typed.told());
    }

    /** What was typed after looking is looked at first. */
    public String save() {
        RuleChange seen = change;
        if (seen == null || !seen.told().equals(typed.told())) {
            look();
            words.done("clockRule.lookFirst", "", true);
            return null;
        }
        change = null;
        rules.follow(id, seen.version(), seen.told());
        drafts.discard(DRAFT, String.valueOf(id));
        words.done("clockRule.saved");
        return LIST;
    }

    public String takeBack() {
        rules.takeBack(id, version);
        words.done("clockRule.takenBack");
        return LIST;
    }

    public RuleTyped getTyped() {
        return typed;
    }

    public RuleChange getChange() {
        return change;
    }

    public String getLastDay() {
        return RocDate.format(change.told().lastDayBefore());
    }

    public String getFirstDay() {
        return RocDate.format(change.told().validFrom());
    }

    /** In the words of the page. */
    public String getLength() {
        RuleLength length = change.told().length();
        return MessageFormat.format(words.key(length.getLabelKey()), length.getAmount());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
