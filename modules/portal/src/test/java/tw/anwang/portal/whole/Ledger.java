package tw.anwang.portal.whole;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tw.anwang.testing.Visitor;

/** Several people save numbered records one after the other; what the portal said was saved is remembered. */
final class Ledger implements AutoCloseable {
    static final String FORM = "/meetings/consultationForm.xhtml";

    private final String portal;
    private final ExecutorService people;
    private final AtomicInteger number = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> saved = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> unsure = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    Ledger(String portal, List<String> names) {
        this.portal = portal;
        people = Executors.newFixedThreadPool(names.size());
        names.forEach(name -> people.submit(() -> work(name)));
    }

    private void work(String name) {
        Visitor person = new Visitor(portal);
        boolean isIn = false;
        while (!over) {
            String title = "帳冊第" + number.incrementAndGet() + "號";
            try {
                if (!isIn) {
                    person.signIn(name, Portal.PASSWORD);
                    isIn = true;
                }
                note(title, save(person, FORM, title));
            } catch (RuntimeException cut) {
                unsure.add(title + ": " + cut);
            }
        }
    }

    private void note(String title, Visitor.Answer answer) {
        if (answer.status() == 302 && answer.location().contains("id=")) {
            saved.add(title);
        } else {
            unsure.add(title + ": " + answer.status() + " " + said(answer.body()));
        }
    }

    /** As a person fills in and sends the form. */
    static Visitor.Answer save(Visitor person, String form, String title) {
        Map<String, String> typed = person.get(form).form();
        typed.put("form", "form");
        typed.put("form:title:input", title);
        typed.put("form:reason:input", "");
        typed.put("form:text:input", "一、名額三十名。");
        typed.put("form:grade:input", "ORDINARY");
        typed.put("form:save:go", "form:save:go");
        return person.postParts(form, typed);
    }

    /** What the page told its reader. */
    static String said(String page) {
        String text = page.replaceAll("(?s)<(script|style|head).*?</\\1>", "").replaceAll("<[^>]+>", " ");
        String words = text.replaceAll("\\s+", " ");
        return words.substring(0, Math.min(words.length(), 600));
    }

    List<String> saved() {
        return List.copyOf(saved);
    }

    /** What was answered otherwise: each may be there, and at most once. */
    List<String> unsure() {
        return List.copyOf(unsure);
    }

    @Override
    public void close() {
        over = true;
        people.shutdown();
        try {
            if (!people.awaitTermination(3, TimeUnit.MINUTES)) {
                throw new IllegalStateException("somebody still waits for an answer");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
