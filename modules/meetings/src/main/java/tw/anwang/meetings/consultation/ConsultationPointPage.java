package tw.anwang.meetings.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.desk.OfficeWords;
import tw.anwang.kernel.PageMessages;
import tw.anwang.meetings.consultation.ConsultationSheet.PointSheet;
import tw.anwang.meetings.page.PageWords;

/** The owner's responses to the opinions on one point. */
@Named
@ViewScoped
public class ConsultationPointPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meetings.consultationPoint";

    @Inject
    Compilation compilation;

    @Inject
    PointSheets sheets;

    @Inject
    Drafts drafts;

    @Inject
    OfficeWords offices;

    @Inject
    PageWords words;

    private long id;
    private int version = -1;
    private ResponsesTyped typed;
    private List<Difference> differences = List.of();
    private transient ConsultationSheet sheet;

    public void load() {
        if (typed == null) {
            version = getPoint().version();
            offices.learn(getPoint().said().stream()
                    .map(said -> said.office().value())
                    .toList());
            typed = ResponsesTyped.of(getPoint());
        }
    }

    public String save() {
        if (savedFirst()) {
            return null;
        }
        compilation.respond(id, version, typed.said(), typed.getResult());
        drafts.discard(DRAFT, String.valueOf(id));
        words.saved("consultation.responded", typed.all());
        return "/meetings/consultation?faces-redirect=true&id=" + getSheet().id();
    }

    /** Whether a colleague saved other responses first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        sheet = null;
        int now = getPoint().version();
        differences = now == version
                ? List.of()
                : Difference.between(ResponsesTyped.of(getPoint()).shown(), typed.shown());
        version = now;
        return !differences.isEmpty();
    }

    /** The labels of the fields in which colleagues differ. */
    public Map<String, String> getLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("result", PageMessages.words("meetings", "consultation.result"));
        getPoint().said().forEach(said -> {
            String office = offices.listName(said.office().value());
            labels.put("response" + said.id(), office);
            labels.put("words" + said.id(), office);
        });
        return labels;
    }

    /** Why the person cannot respond, or an empty text. */
    public String getObstacle() {
        return words.of(java.util.Optional.ofNullable(getSheet().obstacles().get(ConsultationSheet.Verb.RESPOND)));
    }

    public PointSheet getPoint() {
        return getSheet().points().stream()
                .filter(point -> point.id() == id)
                .findFirst()
                .orElseThrow();
    }

    public ConsultationSheet getSheet() {
        sheet = sheet == null ? sheets.around(id) : sheet;
        return sheet;
    }

    public Response[] getResponses() {
        return Response.values();
    }

    public ResponsesTyped getTyped() {
        return typed;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
