import type { DeploymentDecl, Serving, Workload } from "../domain/policy.ts";
import type { Location } from "../domain/rules.ts";
import type { File, Place } from "./places.ts";

/** Deployments with every default filled in, in the order of the policy. */
export function deploymentsOf(deployments: File<"deployments">, place: Place): DeploymentDecl[] {
  return Object.entries(deployments).map(([name, one]) => deploymentOf(name, one, place("deployments", name)));
}

function deploymentOf(name: string, one: File<"deployments">[string], location: Location): DeploymentDecl {
  return {
    name,
    model: one.model ?? null,
    tier: one.tier ?? null,
    endpoint: one.endpoint ?? null,
    workload: one.workload ? workloadOf(one.workload) : null,
    serving: one.serving ? servingOf(one.serving) : null,
    hardware: one.hardware ?? null,
    manifests: typeof one.manifests === "string" ? [one.manifests] : (one.manifests ?? []),
    load: one.load ? { ...one.load } : null,
    tags: one.tags ?? {},
    dependsOn: one.depends_on ?? [],
    location,
  };
}

function workloadOf(one: NonNullable<File<"deployments">[string]["workload"]>): Workload {
  return {
    requestsPerMonth: one.requests_per_month ?? null,
    peakRps: one.peak_rps ?? null,
    inputTokens: one.input_tokens ?? null,
    outputTokens: one.output_tokens ?? null,
    productionPerEval: one.production_per_eval ?? null,
  };
}

function servingOf(one: NonNullable<File<"deployments">[string]["serving"]>): Serving {
  const { replicas, target_utilization: target } = one;
  return {
    instance: one.instance ?? null,
    region: one.region ?? null,
    gpusPerReplica: one.gpus_per_replica ?? null,
    replicas:
      replicas === undefined ? null : typeof replicas === "number" ? { min: replicas, max: replicas } : { ...replicas },
    targetUtilization:
      target === undefined ? null : typeof target === "number" ? target : Number(target.slice(0, -1)) / 100,
    maxContext: one.max_context ?? null,
    maxConcurrency: one.max_concurrency ?? null,
  };
}
