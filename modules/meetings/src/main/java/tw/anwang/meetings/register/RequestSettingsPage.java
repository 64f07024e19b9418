package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.TypedOffices;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.page.PageWords;

/** Themes, and which office of each county compiles. */
@Named
@ViewScoped
public class RequestSettingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RequestThemes themes;

    @Inject
    CompilingOffices compiling;

    @Inject
    TypedOffices typedOffices;

    @Inject
    Offices offices;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private String theme;
    private String county;
    private String office;
    private transient List<Row> rows;
    private transient List<RequestTheme> known;
    private transient String obstacle;

    /** @param set whether it is another than the usual one */
    public record Row(String code, String county, Long office, boolean set) {}

    public String add() {
        themes.add(theme);
        return again("countyRequest.theme.added");
    }

    public String use(long id, boolean on) {
        themes.use(id, on);
        return again("countyRequest.theme.changed");
    }

    public String set() {
        if (county == null) {
            throw new RuleBroken("meetings.countyRequest.noCounty");
        }
        compiling.set(county, typedOffices.one(office, Taipei.today(clock)));
        return again("countyRequest.compiler.set");
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/countyRequestSettings?faces-redirect=true";
    }

    /** The programme first, then county by county. */
    public List<Row> getRows() {
        rows = rows == null ? read() : rows;
        return rows;
    }

    private List<Row> read() {
        Map<String, Long> set = compiling.all();
        Map<String, Long> compilers = compiling.compilers();
        String programme = CompilingOffices.PROGRAMME;
        List<Row> all = new ArrayList<>();
        all.add(new Row(
                programme,
                words.key("countyRequest.programme"),
                compiling.programme().value(),
                set.containsKey(programme)));
        for (CountyRef one : offices.countiesAll()) {
            all.add(new Row(one.code(), one.name(), compilers.get(one.code()), set.containsKey(one.code())));
        }
        return all;
    }

    public List<RequestTheme> getThemes() {
        known = known == null ? themes.all() : known;
        return known;
    }

    /** Why the person can change nothing here, or an empty text. */
    public String getObstacle() {
        obstacle = obstacle == null ? words.of(compiling.whyNotSet()) : obstacle;
        return obstacle;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }
}
