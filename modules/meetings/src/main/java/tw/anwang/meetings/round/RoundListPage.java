package tw.anwang.meetings.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of rounds. */
@Named
@RequestScoped
public class RoundListPage {
    @Inject
    RoundSheets sheets;

    private List<RoundRow> rows;

    public void load() {
        rows = sheets.all();
    }

    public List<RoundRow> getRows() {
        return rows;
    }
}
