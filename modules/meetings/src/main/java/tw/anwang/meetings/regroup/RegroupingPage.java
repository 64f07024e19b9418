package tw.anwang.meetings.regroup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.desk.OfficeWords;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Merging, moving or splitting many items: which ones, what becomes of them, on which paper; and taking it back. */
@Named
@ViewScoped
public class RegroupingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/meetings/regrouping?faces-redirect=true";

    @Inject
    Regroupings regroupings;

    @Inject
    EarlierRegroupings earlierOnes;

    @Inject
    SeriesList seriesList;

    @Inject
    OfficeWords offices;

    @Inject
    PageWords words;

    private final RegroupingTyped typed = new RegroupingTyped();
    private final SplitTyped split = new SplitTyped();
    private final Choice choice = new Choice();
    private transient List<RegroupingRow> rows;
    private transient List<RegroupingLine> earlier;
    private transient List<SeriesChoice> kept;

    /** Shows what would become of the items; which ones is left to the person. */
    public void preview() {
        choice.getPortion().begin();
        show(typed.aim());
    }

    /** The next portion of what was shown, or with -1 the one before. */
    public void leaf(int by) {
        choice.getPortion().leaf(by);
        show(choice.getAim());
    }

    private String show(Aim aim) {
        choice.getPortion().counted(regroupings.count(aim));
        rows = regroupings.preview(aim, choice.getPortion().first());
        choice.begin(aim, rows);
        split.show(choice.ids());
        earlier = null;
        return null; // stays on the page
    }

    /** Ticks what nothing stands against; items on which an answer is begun are left. */
    public void tickAll() {
        getRows().stream().filter(RegroupingRow::proposed).forEach(choice::tick);
    }

    /** Lays out the parts of the items that are ticked. */
    public void layOut() {
        split.begin(getRows().stream().filter(row -> choice.isTicked(row.id())).toList());
    }

    /** What was shown is done, whatever stands in the fields above by now; other portions stay on the page. */
    public String go() {
        Map<Long, Integer> ticked = choice.ticked();
        if (choice.isSplitting()) {
            regroupings.split(choice.getAim(), ticked, split.parts(ticked.keySet()), typed.basis());
        } else {
            regroupings.regroup(choice.getAim(), ticked, typed.basis());
        }
        words.done("regrouping.done." + choice.getAim().act(), "" + ticked.size(), choice.isPart());
        split.forget(ticked.keySet());
        return choice.isPart() ? show(choice.getAim()) : AGAIN;
    }

    public String undo(long id) {
        words.takenBack("regrouping.undone", regroupings.undo(id));
        return AGAIN;
    }

    public String whyNot(RegroupingRow row) {
        return words.of(row.whyNot());
    }

    public String text(long item) {
        return RegroupingRow.textOf(getRows(), item);
    }

    /** The items of the preview, each where it stood then: what was ticked stays with its item. */
    public List<RegroupingRow> getRows() {
        if (rows == null) {
            rows = choice.getAim() == null ? List.of() : regroupings.preview(choice.getAim(), choice.ids());
        }
        offices.learn(rows.stream()
                .flatMap(row -> Stream.concat(row.asked().stream(), row.joining().stream()))
                .toList());
        return rows;
    }

    public List<RegroupingLine> getEarlier() {
        earlier = earlier == null ? earlierOnes.newest() : earlier;
        return earlier;
    }

    /** Series of which the person's office is the staff unit. */
    public List<SeriesChoice> getKept() {
        kept = kept == null ? seriesList.kept() : kept;
        return kept;
    }

    public RegroupingTyped getTyped() {
        return typed;
    }

    public SplitTyped getSplit() {
        return split;
    }

    public Choice getChoice() {
        return choice;
    }
}
