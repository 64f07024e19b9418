package tw.anwang.desk.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** The files of the index, open for one node: what is written is found after {@link #refresh}. */
final class IndexFolder implements Closeable {
    /** Newest first: the order in which the index lies, so that a search may stop early. */
    static final Sort NEWEST_FIRST = new Sort(new SortField(SearchDocument.DAY, SortField.Type.LONG, true));

    private static final double MEMORY_MB = 32;

    private final Directory files;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** What is asked of the open index. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private IndexFolder(Path folder, OpenMode mode) throws IOException {
        files = FSDirectory.open(folder);
        try {
            writer = new IndexWriter(
                    files,
                    new IndexWriterConfig()
                            .setOpenMode(mode)
                            .setIndexSort(NEWEST_FIRST)
                            .setCommitOnClose(false)
                            .setRAMBufferSizeMB(MEMORY_MB));
            searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException broken) {
            files.close();
            throw broken;
        }
    }

    /** As it was left. @throws IOException where there is none, or it is damaged */
    static IndexFolder open(Path folder) throws IOException {
        return new IndexFolder(folder, OpenMode.APPEND);
    }

    /** An empty one in the place of whatever is there, damaged or not. @throws IOException where another portal has it open */
    static IndexFolder create(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        Path lock = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
        if (Files.exists(lock) && Files.size(lock) > 0) { // damaged too: a sound one is empty
            Files.delete(lock);
        }
        try (Directory files = FSDirectory.open(folder);
                Lock alone = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : files.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    files.deleteFile(file);
                }
            }
            alone.ensureValid();
        }
        return new IndexFolder(folder, OpenMode.CREATE);
    }

    /** What was told at the last {@link #commit}. */
    Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> told.put(entry.getKey(), entry.getValue()));
        }
        return told;
    }

    /** All texts of a record give way to these, which may be none. */
    void replace(String record, List<Document> texts) throws IOException {
        writer.deleteDocuments(new Term(SearchDocument.RECORD, record));
        writer.addDocuments(texts);
    }

    /** From now on searches find what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** On the disk, for the next start. */
    void commit(Map<String, String> told) throws IOException {
        writer.setLiveCommitData(told.entrySet());
        writer.commit();
    }

    <T> T ask(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        files.close();
    }
}
