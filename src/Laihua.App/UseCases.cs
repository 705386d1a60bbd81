using Laihua.App.Features.Access;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Audit;
using Laihua.App.Features.Bench;
using Laihua.App.Features.Cards;
using Laihua.App.Features.CaseFiles;
using Laihua.App.Features.Changes;
using Laihua.App.Features.Checks;
using Laihua.App.Features.Decisions;
using Laihua.App.Features.Demonstration;
using Laihua.App.Features.Holders;
using Laihua.App.Features.Keys;
using Laihua.App.Features.Machines;
using Laihua.App.Features.Papers;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Points;
using Laihua.App.Features.Reception;
using Laihua.App.Features.Register;
using Laihua.App.Features.Rulebooks;
using Laihua.App.Features.Scans;
using Laihua.App.Features.Stock;
using Laihua.App.Features.Webhooks;
using Laihua.App.Features.Worklists;
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
        services.TryAddSingleton<WebhookReach>();
        services.AddSingleton<WebhookSender>().AddSingleton<PublicFolder>().AddSingleton<KeyFiles>().AddSingleton<TokenKeys>().AddSingleton<KeyPlaces>().AddSingleton<CodeReader>().AddSingleton<JobRunner>().AddSingleton<WorkLoop>().AddSingleton<ScanTally>();

        // What use cases share.
        services.AddScoped<KeyDesk>().AddScoped<CodeSigning>().AddScoped<PaperVault>().AddScoped<StatusPlaces>().AddScoped<CardMaking>().AddScoped<GrantedPermits>().AddScoped<SubmissionFindings>();

        // Doing, by area.
        services.AddScoped<RecordSignIn>().AddScoped<OwnAccount>();
        services.AddScoped<StartApplication>().AddScoped<StartEntryReport>().AddScoped<SaveAnswers>().AddScoped<AttachDocument>();
        services.AddScoped<PromiseDocument>().AddScoped<SubmitApplication>().AddScoped<WithdrawApplication>().AddScoped<LapseOverdue>();
        services.AddScoped<PassPreReview>().AddScoped<ReturnForCorrection>().AddScoped<AcceptAtWindow>().AddScoped<DeclineApplication>();
        services.AddScoped<RecommendDecision>().AddScoped<SendBackToExaminer>().AddScoped<DecideCase>().AddScoped<ReadDecision>();
        services.AddScoped<IssueLetter>().AddScoped<ExpireOverdue>();
        services.AddScoped<ProposeOperation>().AddScoped<ApproveOperation>().AddScoped<ReturnOperation>().AddScoped<WithdrawOperation>();
        services.AddScoped<PrintCard>().AddScoped<MakeBatch>().AddScoped<TakeOutOfBatch>().AddScoped<PrintBatch>().AddScoped<ReadBackCard>();
        services.AddScoped<ReleaseCard>().AddScoped<RejectCard>().AddScoped<SendCard>().AddScoped<ReceiveCard>().AddScoped<HandOverCard>();
        services.AddScoped<MoveBlanks>().AddScoped<ProposeStock>().AddScoped<SettleStock>();
        services.AddScoped<CheckArtefact>().AddScoped<CheckDynamicCode>().AddScoped<TestMatch>().AddScoped<CheckFully>().AddScoped<RevealField>().AddScoped<CheckStatusAt>();
        services.AddScoped<InviteHolder>().AddScoped<ActivateHolder>().AddScoped<MakeDynamicCode>().AddScoped<IssueStatusLetter>();
        services.AddScoped<MakeShareCode>().AddScoped<WithdrawShareCode>().AddScoped<UseShareCode>();
        services.AddScoped<ReportWrongData>().AddScoped<AnswerWrongData>();
        services.AddScoped<KeepScans>().AddScoped<SettleScanAlarm>().AddScoped<ForgetReadings>();
        services.AddScoped<StartRuleDraft>().AddScoped<DraftRules>().AddScoped<SaveRuleDraft>().AddScoped<ProposeRuleDraft>();
        services.AddScoped<ReturnRuleDraft>().AddScoped<ApproveRuleDraft>().AddScoped<WithdrawRuleDraft>();
        services.AddScoped<RunPolicy>();
        services.AddScoped<CreateClient>().AddScoped<RotateSecret>().AddScoped<SuspendClient>().AddScoped<ProposeTerms>().AddScoped<SettleTerms>().AddScoped<MachineCalls>().AddScoped<VerifyItems>();
        services.AddScoped<TakeVisaRecord>().AddScoped<SealChanges>().AddScoped<ReadChanges>().AddScoped<FeedSigning>();
        services.AddScoped<AddWebhook>().AddScoped<MoveWebhook>().AddScoped<ReplayDelivery>().AddScoped<DeliverWebhook>().AddScoped<WebhookVault>();
        services.AddScoped<SetRoots>().AddScoped<MakeKey>().AddScoped<RotateKey>().AddScoped<ProposeRevocation>().AddScoped<SettleRevocation>();
        services.AddScoped<DraftTrustList>().AddScoped<TakeSignature>().AddScoped<PublishTrustList>().AddScoped<WritePublicFiles>();
        services.AddScoped<StatusDecoys>().AddScoped<PublishStatusLists>();
        services.AddScoped<CheckRegister>().AddScoped<ExportTrust>().AddScoped<ExportStatus>();
        services.AddScoped<DemonstrationOffice>().AddScoped<DemonstrationKeys>().AddScoped<DemonstrationCases>().AddScoped<DemonstrationRules>().AddScoped<ResetDemonstration>();

        // Reading, by area.
        services.AddScoped<WorkLists>().AddScoped<CaseSearch>().AddScoped<CasesAtHand>().AddScoped<CaseFiles>().AddScoped<ReturnSheets>();
        services.AddScoped<ProductionList>().AddScoped<BatchFiles>().AddScoped<StockBook>().AddScoped<StatusRegister>().AddScoped<PermitFiles>().AddScoped<AuditSearch>();
        services.AddScoped<ReadOwnPermit>().AddScoped<WhoLooked>().AddScoped<FullRecords>().AddScoped<LookLog>().AddScoped<ScanAlarms>();
        services.AddScoped<RuleShelf>().AddScoped<KeyShelf>().AddScoped<StatusHistory>();
        services.AddScoped<ClientShelf>().AddScoped<WebhookShelf>();
        services.AddScoped<BenchVersions>().AddScoped<ReadRuns>();
        services.AddScoped<CasePapers>().AddScoped<StoredPapers>().AddScoped<SharedCheckPapers>();
        return services;
    }
}
