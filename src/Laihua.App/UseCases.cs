using Laihua.App.Features.Access;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Checks;
using Laihua.App.Features.Decisions;
using Laihua.App.Features.Demonstration;
using Laihua.App.Features.Papers;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Reception;
using Laihua.App.Features.Register;
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
        services.AddSingleton<KeyFiles>().AddSingleton<JobRunner>().AddSingleton<WorkLoop>();
        services.AddScoped<CodeSigning>().AddScoped<PaperVault>().AddScoped<GrantedPermits>().AddScoped<SubmissionFindings>();
        return services
            .AddScoped<StartApplication>().AddScoped<StartEntryReport>().AddScoped<SaveAnswers>().AddScoped<AttachDocument>()
            .AddScoped<PromiseDocument>().AddScoped<SubmitApplication>().AddScoped<WithdrawApplication>().AddScoped<LapseOverdue>()
            .AddScoped<PassPreReview>().AddScoped<ReturnForCorrection>().AddScoped<AcceptAtWindow>().AddScoped<DeclineApplication>()
            .AddScoped<RecommendDecision>().AddScoped<SendBackToExaminer>().AddScoped<DecideCase>()
            .AddScoped<IssueLetter>().AddScoped<ExpireOverdue>().AddScoped<PrintCard>().AddScoped<HandOverCard>()
            .AddScoped<RecordSignIn>().AddScoped<CasePapers>().AddScoped<StoredPapers>()
            .AddScoped<CheckArtefact>().AddScoped<CheckFully>().AddScoped<CheckRegister>().AddScoped<ExportTrust>()
            .AddScoped<DemonstrationOffice>().AddScoped<DemonstrationCases>().AddScoped<ResetDemonstration>();
    }
}
