package com.studiosync.gateway.proxy;

import com.studiosync.gateway.routes.Route;
import com.studiosync.gateway.services.Destination;
import com.studiosync.gateway.services.Services;
import com.studiosync.gateway.visits.BrokenAnswer;
import com.studiosync.gateway.visits.UnreadBody;
import com.studiosync.gateway.visits.Visit;
import com.studiosync.platform.problems.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import java.net.ProtocolException;

/**
 * One request to a service and back. Either side may leave at any time: the other one is told, and nothing stays behind.
 */
final class Passage {

    private static final int FIRST_FINAL_STATUS = 200;

    private final RoutingContext routing;
    private final HttpServerRequest request;
    private final Visit visit;
    private final Destination destination;
    private final Services services;
    private final ForwardedHeaders headers;
    private final CountedStream body;
    private HttpClientRequest asked;
    private boolean repeated;
    private boolean answered;
    private boolean over;

    Passage(RoutingContext routing, Services services, ForwardedHeaders headers, BodyLimit limit) {
        this.routing = routing;
        this.request = routing.request();
        this.visit = Visit.of(routing);
        this.destination = Route.of(routing).destination();
        this.services = services;
        this.headers = headers;
        this.body = new CountedStream(request, limit.of(routing));
    }

    void begin() {
        request.pause();
        routing.addEndHandler(ended -> end(ended.succeeded()));
        visit.askService();
        services.connect(destination).onSuccess(this::ask).onFailure(this::refuse);
    }

    private void ask(HttpClientRequest connected) {
        asked = connected;
        if (over) {
            asked.reset();
            return;
        }
        connected.response().onSuccess(this::answer).onFailure(this::unanswered);
        connected.setMethod(request.method()).setURI(request.uri());
        headers.pass(routing, connected.headers());
        new Upload(request, connected, body)
                .send(routing.vertx(), services.patience(destination))
                .onSuccess(sent -> expectAnswer(connected))
                .onFailure(cause -> connected.reset(0, cause));
    }

    private void expectAnswer(HttpClientRequest sent) {
        if (!answered) {
            services.expectAnswer(sent, destination);
        }
    }

    private void unanswered(Throwable failure) {
        if (!over && !repeated && Repetition.isDue(failure, request, asked)) {
            repeated = true;
            services.reconnect(destination).onSuccess(this::ask).onFailure(this::refuse);
        } else {
            refuse(failure);
        }
    }

    private void answer(HttpClientResponse answer) {
        answered = true;
        visit.serviceAnswered();
        if (over || answer.statusCode() < FIRST_FINAL_STATUS) {
            asked.reset();
            refuse(new ProtocolException("status " + answer.statusCode()));
            return;
        }
        Future<Void> sent = Answer.send(answer, request, asked)
                .onComplete(over -> visit.serviceEnded())
                .onSuccess(whole -> UnreadBody.leaveAfter(routing))
                .onFailure(broken -> breakOff());
        StalledAnswer.watch(sent, routing, destination.stream(), services.patience(destination), asked::reset);
    }

    private void refuse(Throwable failure) {
        if (over) {
            return;
        }
        visit.serviceAnswered();
        Throwable cause =
                failure instanceof StreamResetException reset && reset.getCause() != null ? reset.getCause() : failure;
        routing.fail(
                cause instanceof ProblemException refused ? refused : UpstreamFailures.problem(visit.service(), cause));
    }

    /** Half an answer must not look like a whole one. */
    private void breakOff() {
        asked.reset();
        BrokenAnswer.end(routing);
    }

    private void end(boolean answered) {
        over = true;
        if (asked != null && (!answered || !request.isEnded())) {
            asked.reset();
        }
    }
}
