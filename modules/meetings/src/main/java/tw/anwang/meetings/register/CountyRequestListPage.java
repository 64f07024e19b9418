package tw.anwang.meetings.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.OfficeWords;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.page.PageWords;

/** The register, filtered by the address. */
@Named
@RequestScoped
public class CountyRequestListPage {
    @Inject
    RequestSearch search;

    @Inject
    CountyRequests requests;

    @Inject
    RequestThemes themes;

    @Inject
    Offices offices;

    @Inject
    OfficeWords officeWords;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private final RequestAsked asked = new RequestAsked();
    private RequestsFound found;
    private List<RequestTheme> known;
    private Map<Long, String> themeNames;
    private Map<String, String> countyNames;

    public void load() {
        found = search.found(asked.filter(), asked.getPage());
        officeWords.learn(found.rows().stream().map(RequestRow::bureauId).toList());
        known = themes.all();
        themeNames = known.stream().collect(Collectors.toMap(RequestTheme::id, RequestTheme::name));
        countyNames = offices.countiesAll().stream().collect(Collectors.toMap(CountyRef::code, CountyRef::name));
    }

    /** What the address asks for. */
    public RequestAsked getAsked() {
        return asked;
    }

    public RequestsFound getFound() {
        return found;
    }

    public String theme(RequestRow row) {
        return themeNames.getOrDefault(row.themeId(), "");
    }

    public String county(RequestRow row) {
        return countyNames.getOrDefault(row.countyCode(), row.countyCode());
    }

    public List<SelectItem> getCounties() {
        return offices.countiesAll().stream()
                .map(one -> new SelectItem(one.code(), one.name()))
                .toList();
    }

    public List<SelectItem> getThemes() {
        return known.stream()
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    public List<SelectItem> getStates() {
        return Stream.concat(
                        Stream.of(RequestFilter.AT_CENTRE),
                        Stream.of(RequestState.values()).map(Enum::name))
                .map(one -> new SelectItem(one, words.key("countyRequest.state." + one)))
                .toList();
    }

    public List<SelectItem> getTypes() {
        return Stream.of(ReplyType.values())
                .map(one -> new SelectItem(one.name(), words.key(one.getLabelKey())))
                .toList();
    }

    /** Whether the person's office may ask the centre. */
    public boolean isMayAsk() {
        return RequestRules.whyNotDraft(requests.bureau(), user.getMe()).isEmpty();
    }

    /** Where the rows of this filter leave as a file. */
    public String getExportQuery() {
        return asked.filter().address();
    }

    public boolean isFiltered() {
        return !asked.filter().equals(RequestFilter.ALL);
    }
}
