package tw.anwang.welfare.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 久未督導的個案: what nobody talked over for longer than it should be. */
@Named
@RequestScoped
public class UndiscussedPage {
    @Inject
    SupervisionDesk desk;

    private List<TalkedOver> cases;
    private int months;

    public void load() {
        cases = desk.stale();
        months = desk.months();
    }

    public List<TalkedOver> getCases() {
        return cases;
    }

    public int getMonths() {
        return months;
    }
}
