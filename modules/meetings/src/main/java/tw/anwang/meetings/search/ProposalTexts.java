package tw.anwang.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.SearchRecord;
import tw.anwang.desk.SearchSource;
import tw.anwang.desk.SearchText;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.proposal.Proposal;

/** Proposals to meetings: what was proposed, and the answer in writing where there is one. */
@ApplicationScoped
public class ProposalTexts implements SearchSource {
    private static final String PROPOSALS = """
            select p.id, p.countyCode, p.leadOfficeId, p.sensitivity, p.words.subject, p.words.explanation,
              p.words.suggestion, p.answer, m.seriesId, m.title, p.submittedAt
              from Proposal p join Meeting m on m.id = p.meetingId where p.id in :ids""";

    private static final String PARTIES =
            "select p.recordId, p.officeId, p.accountId, p.part from ProposalParty p where p.recordId in :ids";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Override
    public String kind() {
        return Proposal.KIND.name();
    }

    @Override
    public String permission() {
        return "meetings.read";
    }

    @Override
    public String module() {
        return "meetings";
    }

    @Override
    public List<String> textKinds() {
        return List.of(kind());
    }

    @Override
    public long count() {
        return rows().count("Proposal");
    }

    @Override
    public List<Long> after(long id, int most) {
        return rows().ids("Proposal", id, most);
    }

    @Override
    public List<SearchRecord> records(Collection<Long> ids) {
        Map<Long, List<Object[]>> parties = rows().byRecord(PARTIES, ids);
        return rows().of(PROPOSALS, ids).stream()
                .map(row -> record(row, parties.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private static SearchRecord record(Object[] row, List<Object[]> parties) {
        List<Object[]> proposers = parties.stream()
                .filter(party -> "PROPOSER".equals(String.valueOf(party[3])))
                .toList();
        SearchText text = new SearchText(
                Proposal.KIND.name(),
                "/meetings/proposal.xhtml?id=" + row[0],
                (String) row[4],
                Stream.of(row[5], row[6], row[7])
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n")),
                new SearchText.Facts(
                        (Long) row[8],
                        (String) row[9],
                        (Long) row[2],
                        Rows.column(proposers, 1),
                        row[10] == null ? null : Taipei.dayOf((Instant) row[10])));
        return new SearchRecord(
                (Long) row[0],
                ((Sensitivity) row[3]).isConfidential(),
                Rows.scope(Proposal.KIND, row, parties),
                List.of(text));
    }

    private Rows rows() {
        return new Rows(em);
    }
}
