package tw.anwang.desk.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** The search: words and filters in the address, hits newest first. */
@Named
@RequestScoped
public class SearchPage {
    @Inject
    Search search;

    @Inject
    Offices offices;

    private final SearchTyped typed = new SearchTyped();
    private SearchFound found;
    private String problem;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private Map<Long, String> series;
    private Map<OfficeId, OfficeRef> shown = Map.of();

    public void load(Locale language) {
        search.kinds().forEach(kind -> kinds.put(kind, search.words(kind, language)));
        series = search.series();
        if (!typed.isAsked() || typed.isYearUnread() || kinds.isEmpty()) {
            return;
        }
        try {
            found = search.found(typed.filter(), typed.getPage());
            shown = offices.byIds(found.hits().stream()
                    .map(SearchHit::office)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(OfficeId::new)
                    .toList());
        } catch (RuleBroken nothing) {
            problem = Sentences.of(nothing, language);
        }
    }

    public SearchTyped getTyped() {
        return typed;
    }

    /** Null where nothing was looked for, or nothing can be. */
    public SearchFound getFound() {
        return found;
    }

    /** Why nothing can be looked for, and what to type; null where something was. */
    public String getProblem() {
        return problem;
    }

    /** Kinds of text the person may search, each with its words. */
    public Set<Map.Entry<String, String>> getKinds() {
        return kinds.entrySet();
    }

    public String kind(String textKind) {
        return kinds.getOrDefault(textKind, textKind);
    }

    public Set<Map.Entry<Long, String>> getSeries() {
        return series.entrySet();
    }

    /** Name of the hit's series and which meeting of it; the meeting alone where the person does not see the series. */
    public String place(SearchHit hit) {
        return (series.getOrDefault(hit.series(), "") + " " + hit.place()).strip();
    }

    public String office(SearchHit hit) {
        OfficeRef office = hit.office() == null ? null : shown.get(new OfficeId(hit.office()));
        return office == null ? "" : office.listName();
    }

    /** 「案」、「a」, or an empty text. */
    public String getTooShort() {
        return String.join(
                "、", found.tooShort().stream().map(word -> "「" + word + "」").toList());
    }
}
