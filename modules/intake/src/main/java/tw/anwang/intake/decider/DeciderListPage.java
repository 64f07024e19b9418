package tw.anwang.intake.decider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.directory.OfficeRef;
import tw.anwang.intake.page.PageWords;

/** Who decides disputes in the own county, and who did. */
@Named
@RequestScoped
public class DeciderListPage {
    @Inject
    Deciders deciders;

    @Inject
    PageWords words;

    private List<DeciderRow> rows;
    private String obstacle;

    public List<DeciderRow> getRows() {
        rows = rows == null ? deciders.history() : rows;
        return rows;
    }

    /** The name of the office that decides; empty where there is none. */
    public String getOffice() {
        return deciders.leading().map(OfficeRef::name).orElse("");
    }

    /** Why the person names nobody; empty where nothing stands against it. */
    public String getObstacle() {
        obstacle = obstacle == null ? words.of(deciders.whyNotName()) : obstacle;
        return obstacle;
    }

    public boolean isNobody() {
        return getRows().stream().noneMatch(DeciderRow::holding);
    }

    public String end(long id, int version) {
        deciders.end(id, version);
        words.done("decider.ended");
        return "/intake/deciderList?faces-redirect=true";
    }
}
