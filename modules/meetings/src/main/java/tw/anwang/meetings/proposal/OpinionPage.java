package tw.anwang.meetings.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.meetings.page.PageWords;

/** Writing an opinion on a proposal. */
@Named
@ViewScoped
public class OpinionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Opinions opinions;

    @Inject
    ProposalSheets sheets;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private long id;
    private int version = -1;
    private String text;
    private List<Difference> differences = List.of();
    private transient ProposalSheet proposal;

    public void load() {
        if (version < 0) {
            version = getFound().version();
            text = getObstacle().isEmpty() ? getFound().text() : null;
        }
    }

    public String save() {
        if (savedFirst()) {
            return null;
        }
        opinions.give(id, version, text);
        drafts.discard(Opinions.KIND, String.valueOf(id));
        words.saved("opinion.given", text);
        return "/meetings/proposal?faces-redirect=true&id=" + getProposal().id();
    }

    /** Whether a colleague saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        proposal = null;
        OpinionRow now = getFound();
        differences = now.version() == version ? List.of() : Difference.between(shown(now.text()), shown(text));
        version = now.version();
        return !differences.isEmpty();
    }

    private static Map<String, String> shown(String words) {
        return Collections.singletonMap("opinion", words);
    }

    /** Why the person cannot write it, or an empty text. */
    public String getObstacle() {
        return words.of(getFound().whyNotGive());
    }

    public OpinionRow getFound() {
        return getProposal().opinions().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    public ProposalSheet getProposal() {
        proposal = proposal == null ? sheets.byId(opinions.proposalOf(id)) : proposal;
        return proposal;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
