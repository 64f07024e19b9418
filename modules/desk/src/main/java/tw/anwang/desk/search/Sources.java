package tw.anwang.desk.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import tw.anwang.desk.SearchRecord;
import tw.anwang.desk.SearchSource;
import tw.anwang.desk.search.ChangeRows.Change;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.Sentences;

/** All that modules let be searched, and how it comes into the index. */
@ApplicationScoped
public class Sources {
    @Inject
    @Any
    Instance<SearchSource> sources;

    @Inject
    FreshReads fresh;

    private List<SearchSource> all;

    /** Looked up once: the container asks long, and they stay as they are. */
    @PostConstruct
    void sort() {
        all = sources.stream().sorted(Comparator.comparing(SearchSource::kind)).toList();
    }

    List<SearchSource> all() {
        return all;
    }

    /** Those the person may search. */
    List<SearchSource> of(Actor me) {
        return all().stream().filter(source -> me.may(source.permission())).toList();
    }

    /** 辦理情形 for {@code meetings.answer}; the kind itself where no source knows it. */
    String words(String textKind, Locale locale) {
        Optional<SearchSource> source =
                all().stream().filter(one -> one.textKinds().contains(textKind)).findFirst();
        return source.map(one -> Sentences.of(one.module(), "kind." + textKind, locale))
                .orElse(textKind);
    }

    long count() {
        return fresh.of(() -> all().stream().mapToLong(SearchSource::count).sum());
    }

    /** Whether the index has as many records of each kind as the database: rows that came past the portal are noticed. */
    boolean agreeWith(IndexFolder folder) throws IOException {
        for (SearchSource source : all()) {
            TermQuery heads = new TermQuery(new Term(SearchDocument.HEAD, source.kind()));
            long there = folder.ask(searcher -> searcher.count(heads));
            if (there != fresh.of(source::count)) {
                return false;
            }
        }
        return true;
    }

    /** The next records of a source come into the index. @return them, in the order of their ids */
    List<Long> portion(SearchSource source, long after, IndexFolder folder) throws IOException {
        List<Long> ids = fresh.of(() -> source.after(after, source.portion()));
        write(source, ids, folder);
        return ids;
    }

    /** Whatever is other since these changes comes into the index anew. */
    void takeOver(Collection<Change> changes, IndexFolder folder) throws IOException {
        Map<String, Set<Long>> changed = changes.stream()
                .collect(Collectors.groupingBy(
                        Change::kind, Collectors.mapping(Change::record, Collectors.toCollection(LinkedHashSet::new))));
        for (SearchSource source : all()) {
            List<Long> touched = new ArrayList<>(fresh.of(() -> touched(source, changed)));
            int portion = source.portion();
            for (int from = 0; from < touched.size(); from += portion) {
                write(source, touched.subList(from, Math.min(touched.size(), from + portion)), folder);
            }
        }
    }

    private static Set<Long> touched(SearchSource source, Map<String, Set<Long>> changed) {
        Set<Long> touched = new LinkedHashSet<>();
        changed.forEach((kind, ids) -> touched.addAll(source.touchedBy(kind, ids)));
        return touched;
    }

    private void write(SearchSource source, Collection<Long> ids, IndexFolder folder) throws IOException {
        Map<Long, SearchRecord> records = fresh.of(() -> source.records(ids)).stream()
                .collect(Collectors.toMap(SearchRecord::id, record -> record));
        for (Long id : ids) {
            SearchRecord record = records.get(id);
            folder.replace(
                    SearchDocument.record(source.kind(), id),
                    record == null ? List.of() : SearchDocument.of(source.kind(), record));
        }
    }
}
