using Laihua.App.Data;
using Laihua.App.Features.Keys;
using Laihua.App.Features.Permits;
using Laihua.App.Outside;
using Laihua.Credentials;
using Laihua.Rules.Keys;
using Microsoft.Extensions.Configuration;

namespace Laihua.App.Features.Demonstration;

/// <summary>Roots, keys and trust lists for trying out, by the use cases of the ceremony and at plausible earlier days.</summary>
/// <remarks>The three roots lie beside the keys on this one machine: they prove nothing that it does not say itself, and the pages say so.</remarks>
public sealed class DemonstrationKeys(LaihuaDb db, KeyFiles files, KeyPlaces places, IConfiguration configuration, TimeProvider clock)
{
    private const string Province = "23";
    private const string Officer = "keys@example.org";

    /// <summary>Days after the founding on which the key of dynamic codes is followed by the next.</summary>
    private static readonly int[] Rotations = [70, 160];

    public async Task AddAsync(CancellationToken cancellation)
    {
        var past = new DemonstrationClock(clock.GetUtcNow());
        var officer = (await DemonstrationActors.LoadAsync(db, clock, cancellation))[Officer];
        var ceremony = new Ceremony(db, places, new(new(db, places, past), configuration), past, officer);
        SoftwareKey[] roots = [.. Enumerable.Range(1, RootSet.Holders).Select(number => (SoftwareKey)files.Create(KeyNumbers.OfRoot((uint)number), SignatureAlgorithm.Es256))];
        try
        {
            past.Set(clock.GetUtcNow().AddDays(-DemonstrationCases.OfficeAgeDays));
            await ceremony.FoundAsync(roots, cancellation);
            foreach (var days in Rotations)
            {
                past.Set(clock.GetUtcNow().AddDays(days - DemonstrationCases.OfficeAgeDays));
                await ceremony.RotateAsync(roots, cancellation);
            }
        }
        finally
        {
            Array.ForEach(roots, root => root.Dispose());
        }
    }

    private sealed class Ceremony(LaihuaDb db, KeyPlaces places, CodeSigning signing, TimeProvider clock, Actor officer)
    {
        private string code = "";

        public async Task FoundAsync(SoftwareKey[] roots, CancellationToken cancellation)
        {
            (await new SetRoots(db, clock).HandleAsync(new([.. roots.Select(RootKey.Of)], ForTrial: true), officer, cancellation)).Done();
            var year = clock.Today().Year;
            await MakeAsync(new(KeyUse.Issuer, Province, year, clock.Today()), cancellation);
            await MakeAsync(new(KeyUse.StatusLists, "", year, clock.Today()), cancellation);
            code = (await MakeAsync(new(KeyUse.DynamicCodes, "", year, clock.Today()), cancellation)).Kid;
            await PublishAsync(roots, cancellation);
        }

        public async Task RotateAsync(SoftwareKey[] roots, CancellationToken cancellation)
        {
            var rotate = new RotateKey(db, new(db, places, clock), clock);
            code = (await rotate.HandleAsync(code, officer, cancellation)).Done().Kid;
            db.ChangeTracker.Clear();
            await PublishAsync(roots, cancellation);
        }

        private async Task<MadeKey> MakeAsync(MakeKeyCommand command, CancellationToken cancellation)
        {
            var made = (await new MakeKey(db, places, clock).HandleAsync(command, officer, cancellation)).Done();
            db.ChangeTracker.Clear();
            return made;
        }

        private async Task PublishAsync(SoftwareKey[] roots, CancellationToken cancellation)
        {
            var draft = (await new DraftTrustList(db, signing, clock).HandleAsync(TrustList.LongestDays, officer, cancellation)).Done();
            db.ChangeTracker.Clear();
            foreach (var root in roots.Take(RootSet.Threshold))
            {
                (await new TakeSignature(db, clock).HandleAsync(RootSignature.Sign(draft.Payload, root).Encode(), officer, cancellation)).Done();
                db.ChangeTracker.Clear();
            }

            (await new PublishTrustList(db, signing, clock).HandleAsync(officer, cancellation)).Done();
            db.ChangeTracker.Clear();
        }
    }
}
