package tw.anwang.identity.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import tw.anwang.kernel.Paging;

/** The queue of openings to be reviewed. */
@Named
@RequestScoped
public class GlassListPage {
    @Inject
    GlassList glasses;

    private String show;
    private int page = 1;
    private Paging paging;
    private GlassList.Numbers numbers;
    private List<GlassRow> rows;

    public void load() {
        GlassShow shown = GlassShow.named(show);
        numbers = glasses.count(shown);
        paging = new Paging(page, Paging.SIZE, numbers.all(), Map.of("show", shown.name()));
        rows = glasses.page(shown, paging);
    }

    public GlassShow[] getShows() {
        return GlassShow.values();
    }

    public String getShown() {
        return GlassShow.named(show).name();
    }

    public GlassList.Numbers getNumbers() {
        return numbers;
    }

    public List<GlassRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
