package io.mingzhang.server.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.reliability.Journey.Casting;
import io.mingzhang.server.reliability.Journey.Travelled;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Somebody who writes into a form that another writes into as well, and now and then sends a further one on its way. */
final class Typist implements Callable<Typist> {

    private final Seat seat;
    private final Casting casting;
    private final Random random;
    private final List<Travelled> travelled = new ArrayList<>();
    private WrittenForm form;
    private int revision;
    private int saves;
    private volatile boolean done;

    Typist(Seat seat, Casting casting, long seed) {
        this.seat = seat;
        this.casting = casting;
        this.random = new Random(seed);
        this.form = WrittenForm.untouched(seat.own());
    }

    /**
     * Where somebody works.
     *
     * @param unit whose projects
     * @param form the id of the form, which may be another's as well
     * @param own what is this person's of the form
     */
    record Seat(UUID unit, String form, WrittenForm.Own own) {}

    @Override
    public Typist call() throws InterruptedException {
        Journey journey = new Journey(casting, random);
        while (!done) {
            if (random.nextInt(12) == 0) {
                travelled.add(journey.setOut(seat.unit()));
            } else {
                type();
            }
        }
        return this;
    }

    /** Ends what is begun, and nothing more. */
    void stop() {
        done = true;
    }

    private void type() throws InterruptedException {
        WrittenForm.Step step = form.next(random);
        JsonNode saved = casting.clerk()
                .untilDone(
                        "PATCH",
                        "/api/v1/declarations/" + seat.form(),
                        Map.of("revision", revision, "changes", step.changes()));
        assertThat(saved.get("revision").asInt()).isGreaterThan(revision);
        revision = saved.get("revision").asInt();
        form = step.after();
        saves++;
    }

    Seat seat() {
        return seat;
    }

    WrittenForm form() {
        return form;
    }

    int saves() {
        return saves;
    }

    List<Travelled> travelled() {
        return List.copyOf(travelled);
    }

    /** What this person and the reviewers of what they sent were told is done. */
    Set<UUID> acknowledged() {
        Set<UUID> all = new LinkedHashSet<>();
        callers().forEach(caller -> all.addAll(caller.acknowledged()));
        return all;
    }

    /** Adds up something of all who called. */
    int sum(ToIntFunction<PatientCaller> figure) {
        return callers().mapToInt(figure).sum();
    }

    private Stream<PatientCaller> callers() {
        return Stream.concat(Stream.of(casting.clerk()), casting.reviewers().stream());
    }
}
