using Laihua.App.Features.Access;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Checks;
using Laihua.App.Features.Decisions;
using Laihua.App.Features.Papers;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Reception;
using Laihua.App.Jobs;
using Laihua.App.Outside;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Laihua.App;

/// <summary>Every use case, for whoever shows them.</summary>
public static class UseCases
{
    public static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<KeyFiles>().AddSingleton<JobRunner>();
        services.AddScoped<CodeSigning>().AddScoped<PaperVault>().AddScoped<GrantedPermits>().AddScoped<SubmissionFindings>();
        return services
            .AddScoped<StartApplication>().AddScoped<StartEntryReport>().AddScoped<SaveAnswers>().AddScoped<AttachDocument>()
            .AddScoped<PromiseDocument>().AddScoped<SubmitApplication>().AddScoped<WithdrawApplication>().AddScoped<LapseOverdue>()
            .AddScoped<PassPreReview>().AddScoped<ReturnForCorrection>().AddScoped<AcceptAtWindow>().AddScoped<DeclineApplication>()
            .AddScoped<RecommendDecision>().AddScoped<SendBackToExaminer>().AddScoped<DecideCase>()
            .AddScoped<IssueLetter>().AddScoped<ExpireOverdue>().AddScoped<PrintCard>().AddScoped<HandOverCard>()
            .AddScoped<CheckArtefact>().AddScoped<CheckFully>()
            .AddScoped<RecordSignIn>().AddScoped<OwnAccount>().AddScoped<CasePapers>().AddScoped<StoredPapers>();
    }
}
