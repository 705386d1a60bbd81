namespace Laihua.Rules.Permits;

/// <summary>A ground on which something is done to a permit after its grant.</summary>
/// <param name="Action">What it is a ground for.</param>
/// <param name="Id">Stable id, printed on papers.</param>
/// <param name="Text">What it says.</param>
/// <param name="Source">The provision or the decision record.</param>
public sealed record OperationGround(PermitAction Action, string Id, Words Text, string Source)
{
    /// <summary>The id of the ground on which a card stops counting at once: nobody knows who holds it.</summary>
    public const string Lost = "lost";

    /// <summary>The id of the ground that only extends.</summary>
    public const string Extension = "extension";

    /// <summary>The id of the ground that only shortens.</summary>
    public const string ContractShortened = "contract-shortened";

    private const string House = "decision 0016";

    /// <summary>Every ground, in the order in which they are offered.</summary>
    public static IReadOnlyList<OperationGround> All { get; } =
    [
        new(PermitAction.Suspend, "inquiry", new("The facts on which it was granted are under inquiry.", "许可所依据的事实正在核查。"), House),
        new(PermitAction.Suspend, "commitment-unkept", new("A commitment given with the application has not been kept.", "未履行申请时作出的承诺。"), House),

        new(PermitAction.Resume, "inquiry-closed", new("The inquiry is closed and found nothing against the permit.", "核查结束，未发现问题。"), House),
        new(PermitAction.Resume, "commitment-kept", new("The commitment has been kept.", "承诺已履行。"), House),

        new(PermitAction.Cancel, "contract-ended", new("The contract or the employment ended before its time.", "合同提前解除或聘用关系提前终止。"), Sources.ServiceGuide),
        new(PermitAction.Cancel, "new-occupation", new("The holder takes up another occupation and applies anew.", "持证人变更职业，须重新申请。"), Sources.ServiceGuide),
        new(PermitAction.Cancel, "nationality-changed", new("The holder's nationality changed; a new permit is applied for.", "持证人国籍变更，须重新申请。"), Sources.ServiceGuide),
        new(PermitAction.Cancel, "holder-died", new("The holder has died.", "持证人死亡。"), Sources.CancelLicence),
        new(PermitAction.Cancel, "holder-incapacitated", new("The holder has lost legal capacity.", "持证人丧失行为能力。"), Sources.CancelLicence),
        new(PermitAction.Cancel, "employer-ended", new("The employer has ceased to exist.", "用人单位依法终止。"), Sources.CancelLicence),
        new(PermitAction.Cancel, "force-majeure", new("Force majeure makes what was permitted impossible.", "因不可抗力导致许可事项无法实施。"), Sources.CancelLicence),
        new(PermitAction.Cancel, "licence-withdrawn", new("The permit was withdrawn because law or facts have changed.", "所依据的法律或客观情况变化，许可依法撤回。"), Sources.WithdrawLicence),

        new(PermitAction.Revoke, "fraud-or-bribery", new("It was obtained by fraud, bribery or other improper means.", "以欺骗、贿赂等不正当手段取得许可。"), Sources.RevokeLicence),
        new(PermitAction.Revoke, "ineligible", new("It was granted to an applicant who is not eligible.", "对不具备申请资格或者不符合法定条件的申请人准予许可。"), Sources.RevokeLicence),
        new(PermitAction.Revoke, "abuse-or-neglect", new("It was granted by abuse of power or neglect of duty.", "滥用职权、玩忽职守作出准予许可决定。"), Sources.RevokeLicence),
        new(PermitAction.Revoke, "beyond-power", new("It was granted beyond the legal power of the office.", "超越法定职权作出准予许可决定。"), Sources.RevokeLicence),
        new(PermitAction.Revoke, "against-procedure", new("It was granted against the legal procedure.", "违反法定程序作出准予许可决定。"), Sources.RevokeLicence),

        new(PermitAction.MoveEnd, Extension, new("Extension with the same employer in the same post.", "同一单位、同一岗位延期。"), Sources.ServiceGuide),
        new(PermitAction.MoveEnd, ContractShortened, new("The contract was changed to end earlier.", "合同变更，提前到期。"), Sources.ServiceGuide),
        new(PermitAction.MoveEnd, "end-corrected", new("The last day was recorded wrongly.", "有效期截止日登记有误，予以更正。"), House),

        new(PermitAction.ReplaceCard, Lost, new("The card was lost.", "证件遗失。"), Sources.ServiceGuide),
        new(PermitAction.ReplaceCard, "damaged", new("The card is damaged.", "证件损毁。"), Sources.ServiceGuide),
        new(PermitAction.ReplaceCard, "data-changed", new("What the card says has changed.", "证件记载信息变更。"), Sources.ServiceGuide),
        new(PermitAction.ReplaceCard, "misprint", new("The card was printed wrongly.", "证件印制有误。"), House),
    ];

    /// <summary>The grounds for an action.</summary>
    public static IEnumerable<OperationGround> For(PermitAction action) => All.Where(ground => ground.Action == action);

    /// <summary>The ground of an action by its id, or null.</summary>
    public static OperationGround? Find(PermitAction action, string id) => All.FirstOrDefault(ground => ground.Action == action && ground.Id == id);
}
