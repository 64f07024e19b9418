package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.testing.Visitor;

/** Several people save numbered records one after the other; what the portal said was saved is remembered. */
final class Ledger implements AutoCloseable {
    static final String FORM = "/meetings/consultationForm.xhtml";

    /** All that were written by people of a ledger. */
    static final String TITLES = "select title from meetings_consultation where title like '帳冊%'";

    private static final Pattern TOLD = Pattern.compile("(?s)<ul class=\"msgs[^>]*>(.*?)</ul>");
    private static final Pattern PERSON = Pattern.compile("data-person=\"(\\d+)\"");
    private static final String KEPT_FOR_LATER = "已經保留";
    private static final int LONGEST = 600;
    private static final int PAUSE_AFTER_A_FAILURE_MS = 250;

    private final String portal;
    private final String name;
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final AtomicInteger number = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> saved = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> unsure = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Click> clicks = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    /** One click of somebody. @param told what the page said; empty where it did what was wanted */
    record Click(Instant at, Duration took, String what, String told) {
        boolean isRight() {
            return told.isEmpty();
        }
    }

    Ledger(String portal, List<String> names) {
        this(portal, "", names);
    }

    /** @param name of this ledger, where a database has several */
    Ledger(String portal, String name, List<String> names) {
        this.portal = portal;
        this.name = name;
        names.forEach(person -> people.submit(() -> work(person)));
    }

    /** Somebody who opens these pages one after the other all the time. */
    Ledger read(String person, List<String> pages) {
        people.submit(() -> {
            Visitor reader = new Visitor(portal);
            boolean isIn = false;
            for (int n = 0; !over; n++) {
                isIn = isIn || signedIn(reader, person);
                String page = pages.get(n % pages.size());
                if (isIn) {
                    Visitor.Answer answer = clicked("open", () -> reader.get(page));
                    isIn = answer != null && !answer.leadsToSignIn();
                }
                pause(isIn);
            }
        });
        return this;
    }

    private void work(String person) {
        Visitor visitor = new Visitor(portal).asAPageOfThePortal();
        boolean isIn = false;
        while (!over) {
            isIn = isIn || signedIn(visitor, person);
            Visitor.Answer form = isIn ? clicked("open the form", () -> visitor.get(FORM)) : null;
            if (form != null && form.status() == 200) {
                String title = "帳冊" + name + "第" + number.incrementAndGet() + "號";
                note(title, clicked("save", () -> send(visitor, FORM, form, title)));
            } else {
                isIn = form != null && !form.leadsToSignIn();
                pause(false);
            }
        }
    }

    private boolean signedIn(Visitor visitor, String person) {
        Visitor.Answer answer = clicked("sign in", () -> visitor.trySigningIn(person, Portal.PASSWORD, null));
        boolean isIn = answer != null && answer.status() == 302;
        pause(isIn);
        return isIn;
    }

    /** Nobody clicks as fast as a program that is refused. */
    private static void pause(boolean went) {
        try {
            Thread.sleep(went ? 0 : PAUSE_AFTER_A_FAILURE_MS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** @return null where there was no answer at all */
    private Visitor.Answer clicked(String what, Supplier<Visitor.Answer> click) {
        Instant at = Instant.now();
        try {
            Visitor.Answer answer = click.get();
            boolean right = answer.status() == 302 && !answer.leadsToSignIn()
                    || answer.status() == 200 && !answer.body().contains("msgs bad");
            clicks.add(new Click(at, since(at), what, right ? "" : answer.status() + " " + told(answer)));
            return answer;
        } catch (RuntimeException cut) {
            clicks.add(new Click(at, since(at), what, "no answer: " + cut.getCause()));
            return null;
        }
    }

    private static Duration since(Instant at) {
        return Duration.between(at, Instant.now());
    }

    private void note(String title, Visitor.Answer answer) {
        if (answer != null && answer.status() == 302 && answer.location().contains("id=")) {
            saved.add(title);
        } else if (answer == null) {
            unsure.add(title + ": no answer");
        } else {
            boolean kept = answer.body().contains(title) || answer.body().contains(KEPT_FOR_LATER);
            unsure.add(title + ": " + answer.status() + (kept ? " kept " : " ") + said(answer.body()));
        }
        pause(answer != null && answer.status() == 302);
    }

    /** As a person opens the form, fills it in and sends it. */
    static Visitor.Answer save(Visitor person, String form, String title) {
        return send(person, form, person.get(form), title);
    }

    /** The same with a file of these words. */
    static Visitor.Answer save(Visitor person, String form, String title, String file) {
        Map<String, String> typed = typed(person.get(form), title);
        typed.put("form:files:input\"; filename=\"annex.txt", file); // a part that has the name of a file is one
        return person.postParts(form, typed);
    }

    private static Visitor.Answer send(Visitor person, String form, Visitor.Answer opened, String title) {
        return person.postParts(form, typed(opened, title));
    }

    private static Map<String, String> typed(Visitor.Answer opened, String title) {
        Map<String, String> typed = opened.form();
        typed.put("form", "form");
        typed.put("form:title:input", title);
        typed.put("form:reason:input", "");
        typed.put("form:text:input", "一、名額三十名。");
        typed.put("form:grade:input", "ORDINARY");
        typed.put("form:save:go", "form:save:go");
        // as session.js does, for words that come too late
        Matcher person = PERSON.matcher(opened.body());
        typed.put("app.keep", "form:title:input form:reason:input form:text:input form:grade:input");
        typed.put("app.person", person.find() ? person.group(1) : "");
        return typed;
    }

    /** The sentence above the form, or else what the page says; numbers of errors differ. */
    private static String told(Visitor.Answer answer) {
        Matcher sentence = TOLD.matcher(answer.body());
        String words = sentence.find() ? sentence.group(1) : answer.body();
        return (answer.location() + " " + said(words)).strip().replaceAll("\\b[0-9a-f]{8}\\b", "########");
    }

    /** What the page told its reader. */
    static String said(String page) {
        String text = page.replaceAll("(?s)<(script|style|head).*?</\\1>", "").replaceAll("<[^>]+>", " ");
        String words = text.replaceAll("\\s+", " ").strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    List<String> saved() {
        return List.copyOf(saved);
    }

    /** What was answered otherwise: each may be there, and at most once. */
    List<String> unsure() {
        return List.copyOf(unsure);
    }

    List<Click> clicks() {
        return List.copyOf(clicks);
    }

    /** @param titles in the database, those of this ledger among them */
    void assertKeptIn(List<String> titles) {
        List<String> mine =
                titles.stream().filter(one -> one.startsWith("帳冊" + name + "第")).toList();
        assertEquals(mine.size(), new HashSet<>(mine).size(), "none twice");
        HashSet<String> lost = new HashSet<>(saved);
        mine.forEach(lost::remove);
        assertEquals(new HashSet<>(), lost, "all that people were told is saved is there");
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
